using Workshops.Grains.Live;

namespace Workshops.Grains.Boards;

/// <summary>A board of sticky notes; key <c>board/{w}/{b}</c>.</summary>
public interface IBoardGrain : ICuedGrain;
