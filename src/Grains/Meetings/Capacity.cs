using Workshops.Live;

namespace Workshops.Grains.Meetings;

/// <summary>How much a server takes on.</summary>
/// <param name="People">People of one workshop.</param>
public sealed record Capacity(int People = Limits.People);
