using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using Workshops.Load.Tests.Stage;
using Workshops.Testing.Live;
using Xunit.Abstractions;

namespace Workshops.Load.Tests;

/// <summary>What would be too much is refused at the door, in clear words; those inside do not notice.</summary>
[Collection(nameof(Alone))]
public sealed class DoorTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_server_that_has_all_the_connections_it_takes_lets_nobody_new_in_until_somebody_goes()
    {
        await using var server = await Started(("WORKSHOPS_CONNECTIONS", "40"));
        await using var meeting = await server.Found("b");
        using var http = Knock.Client(server.Address);
        await using var hall = await Hall.Gather(meeting, "b", 37);

        var refused = new List<Knock>();
        foreach (var language in new[] { "lv", "lt", "en" })
            refused.Add(await Knock.At(http, meeting.Code, language));

        refused.ShouldAllBe(knock => knock.Status == 503 && knock.Code == "busy" && knock.Again > TimeSpan.FromSeconds(1) && knock.Again < TimeSpan.FromSeconds(10));
        refused.Select(knock => knock.Words).ShouldBe([
            "Serveris šobrīd ir pārāk noslogots, lai ielaistu kādu jaunu. Mēģiniet pēc brīža.",
            "Serveris šiuo metu per daug apkrautas, kad įleistų naujų žmonių. Pabandykite po akimirkos.",
            "The server is too busy to let anybody new in right now. Try again in a moment.",
        ]);

        // The last two places are for those who are in already; then there is none for anybody
        hall.Phones.Add(await hall.Connect(hall.Tickets[0]));
        hall.Phones.Add(await hall.Connect(hall.Tickets[1]));
        (await Should.ThrowAsync<WebSocketException>(() => hall.Connect(hall.Tickets[2]))).Message.ShouldContain("503");
        foreach (var phone in hall.Phones.Take(10))
            await phone.DisposeAsync();
        (await Knock.Eventually(http, meeting.Code)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_full_workshop_says_so_and_knows_its_own_people()
    {
        await using var server = await Started(("WORKSHOPS_PEOPLE", "5"));
        await using var meeting = await server.Found("b");
        using var http = Knock.Client(server.Address);
        var inside = new List<Knock>();
        for (var i = 0; i < 4; i++)
            inside.Add(await Knock.At(http, meeting.Code));

        var refused = await Knock.At(http, meeting.Code);
        var returned = await Knock.At(http, meeting.Code, cookie: inside[0].Cookie);

        inside.ShouldAllBe(knock => knock.Status == 200);
        (refused.Status, refused.Code, refused.Again).ShouldBe((403, "full", null));
        returned.Status.ShouldBe(200);
    }

    [Fact]
    public async Task Who_comes_in_a_crowd_waits_a_little_or_is_told_when_to_come_again_and_all_get_in()
    {
        const int people = 150;
        const int perSecond = 20;
        await using var server = await Started(("WORKSHOPS_JOINS", perSecond.ToString(CultureInfo.InvariantCulture)));
        await using var meeting = await server.Found("b");
        using var http = Knock.Client(server.Address);
        var clock = Stopwatch.StartNew();
        var times = new Times();
        var refusals = 0;

        await Task.WhenAll(Enumerable.Range(0, people).Select(async _ =>
        {
            var began = Stopwatch.GetTimestamp();
            for (Knock knock; (knock = await Knock.At(http, meeting.Code)).Status != 200;)
            {
                (knock.Status, knock.Code).ShouldBe((429, "queue"));
                Interlocked.Increment(ref refusals);
                await Task.Delay(knock.Again!.Value);
            }

            times.Since(began);
        }));

        output.WriteLine($"{people} at once, {perSecond} a second: {clock.Elapsed.TotalSeconds:0.0} s, {refusals} times sent away; waited {times}");
        refusals.ShouldBeGreaterThan(people / 2);

        // Nobody comes in too early, and as everybody is given a time of their own, it takes little longer than it must
        clock.Elapsed.TotalSeconds.ShouldBeInRange(people / perSecond - 2, 2.5 * people / perSecond);
        refusals.ShouldBeLessThan(3 * people);
    }

    [Fact]
    public async Task A_crowd_of_3_000_that_comes_within_3_s_does_not_disturb_those_who_write()
    {
        const int people = 3_000;
        await using var server = await Started();
        await using var meeting = await server.Found("b");
        using var http = Knock.Client(server.Address);
        await using var hall = await Hall.Gather(meeting, "b", 100);
        await hall.Post(hall.Phones, hall.Phones, 20, TimeSpan.FromSeconds(3));

        // A server at whose door nobody is, on the same machine at the same time, tells what is the machine's fault and that of this side
        await using var other = await Started();
        await using var quiet = await other.Found("b");
        await using var aside = await Hall.Gather(quiet, "b", 100);
        await aside.Post(aside.Phones, aside.Phones, 20, TimeSpan.FromSeconds(3));

        using var over = new CancellationTokenSource();
        var heard = new ConcurrentBag<Knock>();
        var inside = new ConcurrentBag<Phone>();
        var crowd = Task.WhenAll(Enumerable.Range(0, people).Select(_ => ComeIn(http, meeting, heard, inside, over.Token)));
        var control = aside.Post(aside.Phones, aside.Phones, 20, TimeSpan.FromSeconds(10));
        var (posted, shown) = await hall.Post(hall.Phones, hall.Phones, 20, TimeSpan.FromSeconds(10));
        var (calm, _) = await control;
        output.WriteLine($"no crowd: {calm}\nwith the crowd: {posted}\nshown: {shown}\n{inside.Count} of {people} inside then; heard: "
            + string.Join(", ", heard.GroupBy(k => $"{k.Status} {k.Code}").Select(g => $"{g.Key} × {g.Count()}")));
        await over.CancelAsync();
        await crowd;
        foreach (var phone in inside)
            await phone.DisposeAsync();

        heard.ShouldAllBe(knock => knock.Status == 200 || (knock.Again != null && (knock.Code == "queue" || knock.Code == "busy")));
        heard.ShouldContain(knock => knock.Status != 200);
        inside.Count.ShouldBeGreaterThan(300);

        posted.P99.ShouldBeLessThan(Math.Max(250, 3 * calm.P99));
    }

    // Knocks until it is let in, then connects and watches, as a phone does
    private static async Task ComeIn(HttpClient http, Meeting meeting, ConcurrentBag<Knock> heard, ConcurrentBag<Phone> inside, CancellationToken over)
    {
        // A thousand a second. All in one moment would be more than this side can send without being late itself
        await Task.Delay(TimeSpan.FromSeconds(3 * Random.Shared.NextDouble()), CancellationToken.None);
        while (!over.IsCancellationRequested)
        {
            var knock = await Knock.At(http, meeting.Code);
            heard.Add(knock);
            if (knock.Ticket is { } ticket)
            {
                var phone = await Phone.Connect(meeting.Server.Address, ticket);
                inside.Add(phone);
                await phone.Watch(meeting.Stream);
                return;
            }

            await Task.Delay(knock.Again!.Value + TimeSpan.FromSeconds(Random.Shared.NextDouble()), over).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    private static Task<Server> Started(params (string Name, string Value)[] settings) =>
        Server.Start(settings: settings.Append(("Logging__LogLevel__Default", "Warning")).ToDictionary(s => s.Item1, s => s.Item2, StringComparer.Ordinal));
}
