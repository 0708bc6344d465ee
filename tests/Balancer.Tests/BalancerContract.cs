using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using Workshops.Balancer.Tests.Stage;
using Workshops.Testing.Live;
using Xunit.Abstractions;

namespace Workshops.Balancer.Tests;

/// <summary>What people may rely on with several servers behind one address, whichever balancer it is.</summary>
public abstract class BalancerContract(Front front, ITestOutputHelper output)
{
    private const int Crowd = 12;

    [BalancerFact]
    public async Task Phones_on_both_servers_see_each_others_notes()
    {
        var room = await front.Found();
        var phones = await room.Phones(Crowd);
        try
        {
            await Task.WhenAll(phones.Select((phone, i) => phone.Post($"n{i}")));

            var wanted = Enumerable.Range(0, Crowd).Select(i => $"n{i}").ToList();
            await Task.WhenAll(phones.Select(phone => phone.Sees(wanted)));
            (await front.Connections()).ShouldAllBe(connections => connections > 0);
            phones.ShouldAllBe(phone => phone.Connections == 1);
            foreach (var server in front.Servers)
                await ShowsThePresent(server, room);
        }
        finally
        {
            await Leave(phones);
        }
    }

    [BalancerFact]
    public async Task A_server_is_killed_and_its_phones_come_back_through_the_other_and_lose_nothing()
    {
        var room = await front.Found();
        var phones = await room.Phones(Crowd);
        try
        {
            using var stop = new CancellationTokenSource();
            var posting = phones.Select((phone, i) => PostOn(phone, $"n{i}", stop.Token)).ToList();
            await Task.Delay(2000);
            (await front.Connections())[0].ShouldBeGreaterThan(0);
            await front.Servers[0].Kill();
            var killed = Stopwatch.StartNew();
            await Task.WhenAll(phones.Select((phone, i) => phone.Post($"after{i}"))).WaitAsync(TimeSpan.FromSeconds(30));
            output.WriteLine($"every phone's next post was accepted {killed.Elapsed.TotalSeconds:0.0} s after the kill");

            await stop.CancelAsync();
            var posted = (await Task.WhenAll(posting)).SelectMany(ids => ids).Concat(Enumerable.Range(0, Crowd).Select(i => $"after{i}")).ToList();
            await Task.WhenAll(phones.Select(phone => phone.Sees(posted)));
            killed.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
            phones.ShouldContain(phone => phone.Connections > 1);
        }
        finally
        {
            await front.Servers[0].Start();
            await Leave(phones);
        }
    }

    [BalancerFact]
    public async Task Servers_are_stopped_and_started_in_turn_and_nobody_meets_a_closed_door()
    {
        var room = await front.Found();
        var phones = await room.Phones(Crowd);
        try
        {
            using var stop = new CancellationTokenSource();
            var posting = phones.Select((phone, i) => PostOn(phone, $"n{i}", stop.Token)).ToList();
            var joining = JoinOn(room, stop.Token);
            foreach (var server in front.Servers)
            {
                (await server.Stop()).ShouldBe(0);
                await server.Start();
                await front.UntilReady();
            }

            await stop.CancelAsync();
            (await joining).ShouldAllBe(status => status == HttpStatusCode.OK);
            var posted = (await Task.WhenAll(posting)).SelectMany(ids => ids).ToList();
            await Task.WhenAll(phones.Select(phone => phone.Sees(posted)));
        }
        finally
        {
            await Leave(phones);
        }
    }

    [BalancerFact]
    public async Task Wrong_codes_are_counted_by_the_callers_address_whatever_the_caller_says_of_it()
    {
        await front.UntilReady();
        using var guesser = front.Http("127.0.0.2");
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 24; i++)
        {
            using var guess = new HttpRequestMessage(HttpMethod.Post, "/api/join") { Content = JsonContent.Create(new { code = "00000000" }) };
            guess.Headers.Add("X-Forwarded-For", $"198.51.100.{i}");
            answers.Add((await guesser.SendAsync(guess)).StatusCode);
        }

        // Ten at each of the two servers
        answers.Count(status => status == HttpStatusCode.NotFound).ShouldBeInRange(10, 21);
        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
        using var another = front.Http("127.0.0.3");
        (await another.PostAsJsonAsync("/api/join", new { code = "00000000" })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [BalancerFact]
    public async Task A_large_file_reaches_the_server_which_says_what_is_wrong_with_it()
    {
        await front.UntilReady();
        using var http = front.Http();
        var answer = await http.PostAsync("/api/workshops/import", new StringContent(new string('x', 8 * 1024 * 1024)));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"file\"");
    }

    [BalancerFact]
    public async Task With_the_database_away_pages_open_and_the_servers_themselves_say_what_is_wrong()
    {
        await front.UntilReady();
        await front.Database.Stop();
        try
        {
            using var http = front.Http();
            await Task.Delay(TimeSpan.FromSeconds(4));

            (await http.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
            var ready = await http.GetAsync("/readyz");
            ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            (await ready.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"notReady\"");
        }
        finally
        {
            await front.Database.Start();
            await front.UntilReady();
        }
    }

    private static async Task<List<string>> PostOn(Phone phone, string name, CancellationToken stop)
    {
        var posted = new List<string>();
        while (!stop.IsCancellationRequested)
        {
            var id = $"{name}-{posted.Count}";
            await phone.Post(id);
            posted.Add(id);
            await Task.Delay(300, stop).ContinueWith(_ => { }, TaskScheduler.Default);
        }

        return posted;
    }

    private static async Task<List<HttpStatusCode>> JoinOn(Room room, CancellationToken stop)
    {
        var statuses = new List<HttpStatusCode>();
        while (!stop.IsCancellationRequested)
        {
            statuses.Add((await room.Join()).Status);
            await Task.Delay(50, CancellationToken.None);
        }

        return statuses;
    }

    // On a wall, which is not counted itself
    private static async Task ShowsThePresent(Server server, Room room)
    {
        await using var wall = await LiveClient.Connect(server.Address, (await room.Join()).Ticket!, "&as=wall");
        var view = await wall.Watch($"workshop/{room.Id}");
        await view.Until(v => (int?)v["presence"]?["people"] == Crowd, $"{Crowd} people present");
    }

    private static Task Leave(List<Phone> phones) => Task.WhenAll(phones.Select(phone => phone.DisposeAsync().AsTask()));
}

/// <summary>HAProxy 2.6 or newer.</summary>
public sealed class HaProxyTests(HaProxyFront front, ITestOutputHelper output) : BalancerContract(front, output), IClassFixture<HaProxyFront>;

/// <summary>nginx 1.22 or newer.</summary>
public sealed class NginxTests(NginxFront front, ITestOutputHelper output) : BalancerContract(front, output), IClassFixture<NginxFront>;
