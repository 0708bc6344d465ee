using Orleans.Runtime;

namespace Orleans.Runtime
{
    /// <summary>What can be called from afar: a grain or an observer.</summary>
    public interface IAddressable;
}

namespace Orleans
{
    /// <summary>A grain, as its callers see it.</summary>
    public interface IGrain : IAddressable;

    /// <summary>A grain whose key is a text. The only kind of key this engine has.</summary>
    public interface IGrainWithStringKey : IGrain;

    /// <summary>
    /// An object outside the grains that grains can call. Its methods answer a <see cref="Task"/> or nothing.
    /// </summary>
    public interface IGrainObserver : IAddressable;
}
