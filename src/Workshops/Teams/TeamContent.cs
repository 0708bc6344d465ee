namespace Workshops.Teams;

/// <summary>All that organisers may take home of a team's own stream. The same record is exported and imported.</summary>
/// <param name="Id">The team.</param>
/// <param name="Conclusion">What it concluded, or null.</param>
public sealed record TeamContent(string Id, string? Conclusion);
