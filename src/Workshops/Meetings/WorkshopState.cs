using Workshops.Agenda;
using Workshops.Boards;
using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>Everything that a workshop knows. Written whole into snapshots; raise the document's shape when it changes.</summary>
public sealed class WorkshopState
{
    /// <summary>Id of the workshop; empty until it came to be.</summary>
    public string Id { get; set; } = "";

    /// <summary>Join code, 8 digits.</summary>
    public string Code { get; set; } = "";

    /// <summary>Title.</summary>
    public string Title { get; set; } = "";

    /// <summary><c>lv</c>, <c>lt</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "en";

    /// <summary>IANA name of the time zone that agenda texts are read in.</summary>
    public string TimeZone { get; set; } = "UTC";

    /// <summary>Where it is held, or null.</summary>
    public string? Place { get; set; }

    /// <summary>Planned beginning, or null.</summary>
    public DateTimeOffset? StartsAt { get; set; }

    /// <summary>Planned end, or null.</summary>
    public DateTimeOffset? EndsAt { get; set; }

    /// <summary>Where it is in its life.</summary>
    public Status Status { get; set; }

    /// <summary>Nobody new comes in.</summary>
    public bool Locked { get; set; }

    /// <summary>What joining people are asked, see <see cref="WorkshopFields"/>.</summary>
    public IReadOnlyList<string> Asks { get; set; } = ["name"];

    /// <summary>Areas of the plan.</summary>
    public IReadOnlyList<string> Areas { get; set; } = [];

    /// <summary>Context sheets.</summary>
    public IReadOnlyList<ContextSheet> Context { get; set; } = [];

    /// <summary>Blocks of the agenda by id.</summary>
    public Dictionary<string, AgendaItem> Items { get; init; } = [];

    /// <summary>What the last pasted agenda had.</summary>
    public IReadOnlyList<AgendaRemark> Remarks { get; set; } = [];

    /// <summary>Id of the present block, or null.</summary>
    public string? CurrentItem { get; set; }

    /// <summary>When the present block ends.</summary>
    public DateTimeOffset? CurrentItemEndsAt { get; set; }

    /// <summary>Since when the countdown stands, or null.</summary>
    public DateTimeOffset? PausedAt { get; set; }

    /// <summary>Teams by id, removed ones too.</summary>
    public Dictionary<string, TeamPlace> Teams { get; init; } = [];

    /// <summary>Activities by id, removed ones too: nothing that was written is lost.</summary>
    public Dictionary<string, Activity> Activities { get; init; } = [];

    /// <summary>Id of the activity in focus; null: each team its own.</summary>
    public string? Focus { get; set; }

    /// <summary>Conclusion, or null.</summary>
    public string? Conclusion { get; set; }

    /// <summary>People by participant id, removed ones too.</summary>
    public Dictionary<string, Person> People { get; init; } = [];

    /// <summary>How many of <see cref="People"/> were not sent out.</summary>
    public int Present { get; set; }

    /// <summary>How many people an imported workshop had had elsewhere.</summary>
    public int PeopleElsewhere { get; set; }
}

/// <summary>A team as its workshop knows it.</summary>
public sealed class TeamPlace
{
    /// <summary>Name.</summary>
    public required string Name { get; set; }

    /// <summary>Guiding question, or null.</summary>
    public string? Question { get; set; }

    /// <summary>1 to 8.</summary>
    public int Colour { get; set; }

    /// <summary>Most members, or null.</summary>
    public int? Capacity { get; set; }

    /// <summary>Place among the teams, ascending.</summary>
    public double Order { get; set; }

    /// <summary>How many are in it now.</summary>
    public int Members { get; set; }

    /// <summary>How many an imported workshop had had in it elsewhere.</summary>
    public int MembersElsewhere { get; set; }

    /// <summary>It is gone.</summary>
    public bool Removed { get; set; }

    /// <summary>When it was added.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>There is no place in it.</summary>
    public bool Full => Members >= (Capacity ?? int.MaxValue);
}

/// <summary>Something to work on, with a stream of its own.</summary>
public sealed class Activity
{
    /// <summary><c>board</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>Title.</summary>
    public required string Title { get; set; }

    /// <summary>The team whose own it is, or null.</summary>
    public string? TeamId { get; set; }

    /// <summary>First columns of a board; may be empty.</summary>
    public IReadOnlyList<NewColumn> Columns { get; set; } = [];

    /// <summary>Place among the activities, ascending.</summary>
    public double Order { get; set; }

    /// <summary>It is no longer offered.</summary>
    public bool Removed { get; set; }

    /// <summary>When it was added.</summary>
    public DateTimeOffset At { get; set; }
}

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
}
