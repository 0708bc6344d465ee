using Workshops.Agenda;

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

    /// <summary>New people wait until they are let in.</summary>
    public bool WaitingRoom { get; set; }

    /// <summary>What is on the wall.</summary>
    public WallShow Wall { get; set; } = new();

    /// <summary>How many themes on from their own teams work.</summary>
    public int Round { get; set; }

    /// <summary>What joining people are asked, see <see cref="WorkshopFields"/>.</summary>
    public IReadOnlyList<string> Asks { get; set; } = ["name"];

    /// <summary>What people who register are asked; <see cref="Asks"/> is the basic part of it.</summary>
    public Registration Registration { get; set; } = Registration.Of(["name"]);

    /// <summary>Which of its series it is, or null.</summary>
    public int? Number { get; set; }

    /// <summary>Id of the workshop before it in its series, or null.</summary>
    public string? Earlier { get; set; }

    /// <summary>Areas of the plan.</summary>
    public IReadOnlyList<string> Areas { get; set; } = [];

    /// <summary>Context sheets.</summary>
    public IReadOnlyList<ContextSheet> Context { get; set; } = [];

    /// <summary>Logos of partners and funders.</summary>
    public IReadOnlyList<Logo> Logos { get; set; } = [];

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

    /// <summary>What boards and polls are to do since a block last began or ended.</summary>
    public IReadOnlyList<Cue> Cues { get; set; } = [];

    /// <summary>How many blocks have begun or ended.</summary>
    public int LastCue { get; set; }

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

    /// <summary>How many of <see cref="People"/> are inside: not sent out, and not waiting.</summary>
    public int Present { get; set; }

    /// <summary>How many people an imported workshop had had elsewhere.</summary>
    public int PeopleElsewhere { get; set; }
}
