using System.Collections.Concurrent;
using Engine.Tests.Grains;

namespace Engine.Tests.Stage;

/// <summary>Somebody outside the grains who is told.</summary>
public sealed class Listener : IListener
{
    private int atOnce;

    public ConcurrentQueue<string> Heard { get; } = new();

    public Signal Overheard { get; } = new();

    public Signal Caught { get; } = new();

    public bool Fails { get; set; }

    /// <summary>While set, catching waits for it.</summary>
    public TaskCompletionSource? Gate { get; init; }

    public int MostAtOnce { get; private set; }

    public async Task Hear(string text)
    {
        Overhear(text);
        await Task.Yield();
    }

    public async Task Catch(string text)
    {
        try
        {
            if (Gate is not null) await Gate.Task;
            Overhear(text);
        }
        finally
        {
            Caught.Set();
        }
    }

    public void Overhear(string text)
    {
        if (Fails) throw new InvalidOperationException("deaf");
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref atOnce));
        Heard.Enqueue(text);
        Overheard.Set();
        Interlocked.Decrement(ref atOnce);
    }
}
