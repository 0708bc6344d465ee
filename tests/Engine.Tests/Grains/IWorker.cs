using Orleans;
using Orleans.Concurrency;

namespace Engine.Tests.Grains;

/// <summary>A grain that does as the tests tell it; most of it happens at its <see cref="Stage.Probe"/>.</summary>
public interface IWorker : IGrainWithStringKey
{
    Task<string> Key();

    Task<int> Count();

    Task Note(int number);

    Task Stay();

    [AlwaysInterleave]
    Task StayBeside();

    /// <summary>Proves that the grain has had a turn since.</summary>
    [AlwaysInterleave]
    Task Pass();

    [ReadOnly]
    Task StayReading();

    [OneWay]
    Task StayUnheard();

    Task Throw(string message);

    Task<bool> ComesBack();

    Task<string?> Ambient();

    Task<IWorker> Self();

    Task<int> CallThrough(IWorker other);

    Task<int> CountOf(IWorker other);

    Task Leave();

    Task StayAndLeave();

    Task StayActive(TimeSpan span);
}

/// <summary>The same, reentrant.</summary>
public interface IReentrantWorker : IWorker;
