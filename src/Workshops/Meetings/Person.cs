using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>A person as a workshop knows them: no name, names are in the register.</summary>
public sealed class Person
{
    /// <summary>When they came in.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>How many came before them.</summary>
    public int Arrival { get; set; }

    /// <summary>The role a facilitator gave them; null: that of their ticket.</summary>
    public Role? Appointed { get; set; }

    /// <summary>Their team, or null.</summary>
    public string? TeamId { get; set; }

    /// <summary>They were sent out.</summary>
    public bool Removed { get; set; }

    /// <summary>They were sent out for good: their device cannot join anew.</summary>
    public bool Banned { get; set; }

    /// <summary>They wait to be let in.</summary>
    public bool Waiting { get; set; }

    /// <summary>The team that they chose before they were let in, or null.</summary>
    public string? Wish { get; set; }

    /// <summary>The team that was theirs until it was removed, while they are in no other; or null.</summary>
    public string? LostTeam { get; set; }
}
