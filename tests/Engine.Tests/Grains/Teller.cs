using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Concurrency;
using Orleans.Utilities;

namespace Engine.Tests.Grains;

public interface IListener : IGrainObserver
{
    Task Hear(string text);

    void Overhear(string text);

    [OneWay]
    Task Catch(string text);
}

/// <summary>A grain with observers.</summary>
public interface ITeller : IGrainWithStringKey
{
    Task Listen(IListener listener);

    /// <summary>How many still listen.</summary>
    Task<int> Tell(string text);

    /// <summary>The same, without waiting for anybody.</summary>
    Task<int> Shout(string text);

    /// <summary>Counts up to a number without waiting.</summary>
    Task Recite(IListener listener, int numbers);

    Task TellOne(IListener listener, string text);
}

public sealed class Teller(ILogger<Teller> log) : Grain, ITeller
{
    private readonly ObserverManager<IListener> listeners = new(TimeSpan.FromHours(1), log);

    public Task Listen(IListener listener)
    {
        listeners.Subscribe(listener, listener);
        return Task.CompletedTask;
    }

    public async Task<int> Tell(string text)
    {
        await listeners.Notify(listener => listener.Hear(text));
        return listeners.Count;
    }

    public async Task<int> Shout(string text)
    {
        await listeners.Notify(listener => listener.Catch(text));
        return listeners.Count;
    }

    public Task Recite(IListener listener, int numbers)
    {
        for (var number = 0; number < numbers; number++)
        {
            listener.Overhear($"{number}");
        }
        return Task.CompletedTask;
    }

    public Task TellOne(IListener listener, string text) => listener.Hear(text);
}
