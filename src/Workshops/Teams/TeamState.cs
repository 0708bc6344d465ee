namespace Workshops.Teams;

/// <summary>Everything that a team knows of its own work. Written whole into snapshots.</summary>
public sealed class TeamState
{
    /// <summary>Id of the team; empty until it came to be.</summary>
    public string Id { get; set; } = "";

    /// <summary>Participant id of who reports, or null.</summary>
    public string? Rapporteur { get; set; }

    /// <summary>Conclusion, or null.</summary>
    public string? Conclusion { get; set; }

    /// <summary>It asks for a facilitator.</summary>
    public bool Help { get; set; }

    /// <summary>It is done with its present work.</summary>
    public bool Ready { get; set; }
}
