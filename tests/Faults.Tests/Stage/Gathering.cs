using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Workshops.Testing.Crowds;
using Workshops.Testing.Live;

namespace Workshops.Faults.Tests.Stage;

/// <summary>People who post onto one board and vote on another, and what must hold of them whatever fails.</summary>
/// <param name="hall">Where they are.</param>
/// <param name="crowd">They.</param>
/// <param name="room">The board that they post onto.</param>
/// <param name="votes">The board that they vote on.</param>
internal sealed class Gathering(Hall hall, Crowd crowd, string room, string votes) : IAsyncDisposable
{
    /// <summary>Notes that can be voted for.</summary>
    public const int Targets = 6;

    // What each phone was last told of its dots, by phone and target
    private readonly ConcurrentDictionary<(int Phone, string Target), int> told = new();

    /// <summary>The people.</summary>
    public Crowd Crowd => crowd;

    /// <summary>The board that they post onto.</summary>
    public string Room => room;

    /// <summary>One of them.</summary>
    public Phone Person(int number, string ticket, bool isWall) =>
        new(crowd, number, ticket, [new(hall.Meeting.Stream), new(room), new(votes)], isWall ? "wall" : "phone");

    /// <summary>What a phone does the n-th time: two posts, then a vote.</summary>
    public Task Act(Phone phone, int n) =>
        n % 3 < 2 ? phone.Post(room, $"Transports uz mācībām {phone.Number}.{n}") : Vote(phone);

    /// <summary>Waits until something sent from now on is accepted.</summary>
    /// <returns>Seconds.</returns>
    public Task<double> FirstAccepted(TimeSpan? since = null) => crowd.FirstAccepted(since ?? crowd.Now, crowd.Doors);

    /// <summary>Waits until commands sent from now on are refused as <c>overloaded</c>, and nothing is accepted.</summary>
    public async Task Refused()
    {
        for (var until = DateTime.UtcNow.AddSeconds(60); ; await Task.Delay(100))
        {
            var (refused, accepted) = (crowd.RefusedAsBusy, crowd.Accepted.Count);
            await Task.Delay(1_000);
            if (crowd.RefusedAsBusy > refused && crowd.Accepted.Count == accepted)
                return;
            DateTime.UtcNow.ShouldBeLessThan(until, "commands are still accepted, or nobody is told why they are not");
        }
    }

    /// <summary>
    /// Ends it, and checks its whole history: everything acknowledged is in the journal exactly once, everybody saw a prefix of the
    /// journal all the time and sees all of it in the end, and nobody has more dots than they may have.
    /// </summary>
    public async Task<Outcome> Check()
    {
        // Some life after the fault too
        await Task.Delay(TimeSpan.FromSeconds(1));
        await crowd.Quieten();
        await crowd.Agree(hall.Rows);
        await VotesAreAsTold();

        var posts = await hall.Rows.Posts(room);
        var outcome = new Outcome(
            crowd.Accepted.Count,
            crowd.Accepted.Count(one => one.Stream == room && !posts.ContainsKey(one.Id)),
            posts.Count(post => post.Value > 1));
        crowd.Objections.ShouldBeEmpty();
        (outcome.Lost, outcome.Twice).ShouldBe((0, 0));
        (await hall.MostDots(votes)).ShouldBeGreaterThan(0, "nobody voted");
        await NobodySawAnythingElse();
        return outcome;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => crowd.DisposeAsync();

    private async Task Vote(Phone phone)
    {
        var (target, dots) = ($"t{Random.Shared.Next(Targets)}", Random.Shared.Next(4));
        switch (await phone.Send(votes, $"{phone.Number}:{target}={dots}", new Cmd("setDots") { ["targetId"] = target, ["dots"] = dots }))
        {
            case null:
                told[(phone.Number, target)] = dots;
                break;
            case "tooMany":
                // More than there were left: nothing has changed
                break;
            case var code:
                crowd.Object($"phone {phone.Number} was refused dots: {code}");
                break;
        }
    }

    private async Task VotesAreAsTold()
    {
        foreach (var ((number, target), dots) in told)
        {
            var sight = crowd.Phones[number].Sights.First(s => s.Stream == votes);
            for (var until = DateTime.UtcNow.AddSeconds(20); Dots(sight, target) != dots; await Task.Delay(100))
                DateTime.UtcNow.ShouldBeLessThan(until, $"phone {number} was told of {dots} dots on {target}, and has {Dots(sight, target)}");
        }
    }

    private static int Dots(Sight sight, string target) =>
        sight.Entities.GetValueOrDefault($"mine/{target}") is { } mine ? (int)JsonNode.Parse(mine)!["dots"]! : 0;

    private async Task NobodySawAnythingElse()
    {
        foreach (var stream in (string[])[hall.Meeting.Stream, room, votes])
        {
            var replay = await hall.Rows.Replay(stream);
            foreach (var sight in crowd.Phones.SelectMany(phone => phone.Sights).Where(s => s.Stream == stream))
            {
                sight.WentBack.ShouldBe(0, $"{stream} was shown at an older version");
                replay.Contradictions(sight).ShouldBeEmpty();
            }
        }
    }
}

/// <summary>How it went.</summary>
/// <param name="Accepted">Commands that were acknowledged.</param>
/// <param name="Lost">Acknowledged notes that the journal has not.</param>
/// <param name="Twice">Notes that the journal has twice.</param>
internal sealed record Outcome(int Accepted, int Lost, int Twice)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Accepted} acknowledged, {Lost} lost, {Twice} twice";
}
