using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Workshops.Testing.Live;

namespace Workshops.Testing.Crowds;

/// <summary>
/// One phone of the crowd. It connects to any door that answers, watches its streams, and sends each command until it is accepted,
/// as a phone's outbox does.
/// </summary>
/// <param name="crowd">Where it belongs.</param>
/// <param name="number">Which one it is, from 0.</param>
/// <param name="ticket">Its holder's ticket.</param>
/// <param name="sights">What it watches.</param>
/// <param name="kind"><c>phone</c>, or <c>wall</c>, which is shown the room whoever has opened it.</param>
public sealed class Phone(Crowd crowd, int number, string ticket, IReadOnlyList<Sight> sights, string kind = "phone") : IAsyncDisposable
{
    // The project's own client gives a silent server up after 13 s too
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(13);

    private readonly CancellationTokenSource end = new();
    private volatile Link? link;
    private Task living = Task.CompletedTask;
    private int posts;

    /// <summary>Which one it is, from 0.</summary>
    public int Number => number;

    /// <summary>What it sees.</summary>
    public IReadOnlyList<Sight> Sights => sights;

    /// <summary>Is it one that only shows?</summary>
    public bool IsWall => kind is "wall";

    /// <summary>The participant's id; empty until it is known, and on a wall.</summary>
    public string Participant => sights.Select(s => s.Entities.GetValueOrDefault("me")).FirstOrDefault(me => me is not null) is { } me
        ? (string)JsonNode.Parse(me)!["id"]!
        : "";

    /// <summary>How often it lost its connection.</summary>
    public int Losses { get; private set; }

    /// <summary>Breaks a connection to any other than its own door.</summary>
    public void GoHome()
    {
        if (link is { } now && now.Door != crowd.Doors[number % crowd.Doors.Count])
            now.Client.Break();
    }

    /// <summary>Connects, and stays so until it is disposed of.</summary>
    public void Begin() => living = Live();

    /// <summary>Posts a note onto a board, until it is accepted.</summary>
    public async Task Post(string board, string text)
    {
        var id = $"{board.Split('/')[^1]}-{number}-{posts++}";
        if (await Send(board, id, Cmd.Note(id, text)) is { } code)
            crowd.Object($"phone {number} was refused {id}: {code}");
    }

    /// <summary>Sends a command until it is accepted or refused for good.</summary>
    /// <returns>The code of the refusal; null when it was accepted, or the phone has ended.</returns>
    public async Task<string?> Send(string stream, string id, Cmd command)
    {
        while (!end.IsCancellationRequested)
        {
            var sent = crowd.Now;
            if (link is { } now && await Try(now, stream, command) is { } answer)
            {
                if ((string?)answer["rejected"]?["code"] is { } code)
                    return code;
                crowd.Took(new(stream, id, now.Door, sent, crowd.Now));
                return null;
            }

            await Task.Delay(Random.Shared.Next(50, 500));
        }

        return null;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        link?.Client.Break();
        await living;
        end.Dispose();
    }

    /// <summary>Errors that a phone gets over.</summary>
    public static bool IsTrouble(Exception e) =>
        e is InvalidOperationException or WebSocketException or TimeoutException or OperationCanceledException or HttpRequestException;

    // Null when it has to be sent again
    private async Task<JsonNode?> Try(Link now, string stream, Cmd command)
    {
        try
        {
            var answer = await now.Client.Do(stream, command).WaitAsync(Patience);
            if ((string?)answer["rejected"]?["code"] is not "overloaded")
                return answer;
            crowd.Busy();
            return null;
        }
        catch (TimeoutException)
        {
            now.Client.Break();
            return null;
        }
        catch (Exception e) when (IsTrouble(e))
        {
            return null;
        }
    }

    private async Task Live()
    {
        // Each has a door of its own, and goes to the next while that one does not answer
        for (var away = 0; !end.IsCancellationRequested; away++)
        {
            var door = crowd.Doors[(number + away) % crowd.Doors.Count];
            try
            {
                await using var client = await LiveClient.Connect(door, ticket, $"&as={kind}");
                client.Heard += change => Hear(client, change);
                (link, away) = (new(door, client), -1);
                await Task.WhenAll(sights.Select(sight => Ask(client, sight)));
                await client.Ended.WaitAsync(end.Token);
                Losses++;
            }
            catch (Exception e) when (IsTrouble(e))
            {
                await Task.Delay(Random.Shared.Next(50, 500));
            }

            link = null;
        }
    }

    private async Task Ask(LiveClient client, Sight sight)
    {
        while (true)
        {
            try
            {
                await sight.Ask(client).WaitAsync(Patience, end.Token);
                return;
            }
            catch (TimeoutException)
            {
                client.Break();
            }
            catch (InvalidOperationException) when (!client.Ended.IsCompleted)
            {
                // The server has trouble: not at once again
                await Task.Delay(500, end.Token);
            }
        }
    }

    private void Hear(LiveClient client, JsonNode change)
    {
        if (sights.FirstOrDefault(s => s.Stream == (string?)change["stream"]) is { } sight && !sight.Take(change))
            _ = Ask(client, sight);
    }

    private sealed record Link(Uri Door, LiveClient Client);
}
