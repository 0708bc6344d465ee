using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Workshops.Testing.Live;

namespace Workshops.Balancer.Tests.Stage;

/// <summary>A phone that watches one board and comes back by itself, for ever. What it posts it sends until it is accepted.</summary>
internal sealed class Phone : IAsyncDisposable
{
    private const char End = '\u001e';

    private readonly Func<Task<ILine>> dial;
    private readonly string stream;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonNode>> calls = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> notes = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource enough = new();
    private readonly Task running;
    private ILine? line;
    private long? version;
    private int last;

    public Phone(Way way, Uri server, string ticket, string stream)
    {
        dial = () => Lines.Open(way, server, ticket);
        this.stream = stream;
        running = Run();
    }

    /// <summary>Ids of the notes that it sees.</summary>
    public IReadOnlyCollection<string> Notes => [.. notes.Keys];

    /// <summary>How often it connected.</summary>
    public int Connections { get; private set; }

    /// <summary>Posts a note; returns once it is accepted.</summary>
    public async Task Post(string noteId)
    {
        while (!enough.IsCancellationRequested)
        {
            try
            {
                var answer = await Call("do", stream, Cmd.Note(noteId, $"Vakara autobuss {noteId}"));
                if (answer["version"] is not null)
                    return;
                ((string?)answer["rejected"]!["code"]).ShouldBe("overloaded");
            }
            catch (Exception e) when (Broken(e))
            {
                // Not accepted, or not known to be: it is sent again
            }

            await Task.Delay(200);
        }
    }

    /// <summary>Waits until it sees exactly these notes.</summary>
    public async Task Sees(IReadOnlyCollection<string> wanted)
    {
        for (var until = DateTime.UtcNow.AddSeconds(30); !notes.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(wanted); await Task.Delay(50))
            (DateTime.UtcNow < until).ShouldBeTrue($"{notes.Count} of {wanted.Count} notes are seen; not {string.Join(", ", wanted.Except(notes.Keys))}");
    }

    public async ValueTask DisposeAsync()
    {
        await enough.CancelAsync();
        await running;
        enough.Dispose();
    }

    private static bool Broken(Exception e) =>
        e is System.Net.WebSockets.WebSocketException or HttpRequestException or OperationCanceledException or TimeoutException or InvalidOperationException or ObjectDisposedException;

    private async Task Run()
    {
        while (!enough.IsCancellationRequested)
        {
            try
            {
                await using var now = await dial();
                await Listen(now);
            }
            catch (Exception e) when (Broken(e))
            {
                // It dials again
            }

            line = null;
            foreach (var call in calls.Values)
                call.TrySetException(new TimeoutException("the connection broke"));
            await Task.Delay(200);
        }
    }

    private async Task Listen(ILine now)
    {
        await now.Send($$"""{"protocol":"json","version":1}{{End}}""");
        line = now;
        Connections++;
        _ = Watch();
        while (await now.Receive(enough.Token) is { } text)
        {
            foreach (var frame in text.Split(End, StringSplitOptions.RemoveEmptyEntries).Select(frame => JsonNode.Parse(frame)!))
            {
                if ((int?)frame["type"] is 7)
                    return;
                Take(frame);
            }
        }
    }

    private void Take(JsonNode frame)
    {
        if ((int?)frame["type"] is 3 && calls.TryRemove((string)frame["invocationId"]!, out var call))
            Answer(call, frame);
        else if ((int?)frame["type"] is 1 && (string?)frame["target"] is "changed")
            Change(frame["arguments"]![0]!);
    }

    // What a watch shows is taken before the changes that come after it
    private void Answer(TaskCompletionSource<JsonNode> call, JsonNode frame)
    {
        if (frame["result"] is { } answer && answer["set"] is not null)
        {
            if ((bool)answer["full"]!)
                notes.Clear();
            Put(answer, (long)answer["version"]!);
        }

        if (frame["result"] is { } result)
            call.TrySetResult(result);
        else
            call.TrySetException(new TimeoutException((string?)frame["error"]));
    }

    // As docs/protocol.md says
    private void Change(JsonNode change)
    {
        if (version is not { } at || (long)change["to"]! < at)
            return;
        if ((long)change["from"]! > at)
            _ = Watch();
        else
            Put(change, (long)change["to"]!);
    }

    private async Task Watch()
    {
        for (var on = line; on == line && !enough.IsCancellationRequested; await Task.Delay(1000))
        {
            try
            {
                await Call("watch", stream, version);
                return;
            }
            catch (Exception e) when (Broken(e))
            {
                // A grain whose server has gone is found again a moment later
            }
        }
    }

    private void Put(JsonNode message, long to)
    {
        foreach (var (key, _) in message["set"]!.AsObject().Where(e => e.Key.StartsWith("note/", StringComparison.Ordinal)))
            notes[key["note/".Length..]] = key;
        foreach (var key in message["remove"]!.AsArray())
            notes.TryRemove(((string)key!).Replace("note/", "", StringComparison.Ordinal), out _);
        version = to;
    }

    private async Task<JsonNode> Call(string target, params object?[] arguments)
    {
        var to = line ?? throw new TimeoutException("not connected");
        var id = Interlocked.Increment(ref last).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var answer = calls[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await to.Send(JsonSerializer.Serialize(new { type = 1, invocationId = id, target, arguments }) + End);
        return await answer.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }
}
