using Workshops.Grains.Live;

namespace Workshops.Grains.Teams;

/// <summary>A theme team; key <c>team/{w}/{t}</c>.</summary>
public interface ITeamGrain : ILiveGrain;
