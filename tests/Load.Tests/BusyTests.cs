using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Workshops.Load.Tests.Stage;
using Workshops.Testing.Live;

namespace Workshops.Load.Tests;

/// <summary>A server whose journal stands still has people waiting inside already.</summary>
public sealed class BusyTests
{
    [Fact]
    public async Task While_those_inside_wait_for_the_journal_nobody_new_is_let_in_and_soon_after_they_are()
    {
        await using var server = await Server.Start();
        await using var meeting = await server.Found("b");
        using var http = Knock.Client(server.Address);
        await using var hall = await Hall.Gather(meeting, "b", 10);
        (await Knock.At(http, meeting.Code)).Status.ShouldBe(200);
        List<Task> posts;
        Knock refused;
        TimeSpan answered;

        await using (var other = new SqliteConnection($"Data Source={Path.Combine(server.Data, "workshops.db")};Pooling=False"))
        {
            await other.OpenAsync();
            await using var transaction = other.BeginTransaction(deferred: false);
            posts = [.. hall.Phones.Select(phone => hall.Post(phone, 140, new()))];
            await Task.Delay(2_000);
            var clock = Stopwatch.StartNew();
            refused = await Knock.At(http, meeting.Code);
            answered = clock.Elapsed;
        }

        (refused.Status, refused.Code).ShouldBe((503, "busy"));
        refused.Again.ShouldNotBeNull();
        answered.ShouldBeLessThan(TimeSpan.FromSeconds(1));
        await Task.WhenAll(posts);
        await Task.Delay(refused.Again.Value + TimeSpan.FromSeconds(3));
        (await Knock.At(http, meeting.Code)).Status.ShouldBe(200);
    }
}
