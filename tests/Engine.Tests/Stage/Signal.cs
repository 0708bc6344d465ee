namespace Engine.Tests.Stage;

/// <summary>Something that happens several times and is waited for.</summary>
public sealed class Signal
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim times = new(0);
    private int count;

    public int Count => count;

    public void Set()
    {
        Interlocked.Increment(ref count);
        times.Release();
    }

    /// <summary>Waits for the next time not waited for yet.</summary>
    public async Task Next()
    {
        if (!await times.WaitAsync(Patience)) throw new TimeoutException("It did not happen.");
    }
}
