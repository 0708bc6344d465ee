using Workshops.Grains.Live;

namespace Workshops.Grains.Polls;

/// <summary>A poll; key <c>poll/{w}/{p}</c>.</summary>
public interface IPollGrain : ICuedGrain;
