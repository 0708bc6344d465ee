using Workshops.Agenda;
using Workshops.Boards;
using Workshops.Live;
using Workshops.Meetings;

namespace Workshops.Templates;

/// <summary>The parts of a template. Ids are those that the new workshop gets; they need to differ only within it.</summary>
public sealed partial record Template
{
    /// <summary>A context sheet.</summary>
    /// <param name="Title">Its heading.</param>
    /// <param name="Text">Its lines.</param>
    /// <param name="Kind">One of <see cref="SheetKinds.All"/>, or null.</param>
    public sealed record Sheet(Words Title, Words Text, string? Kind);

    /// <summary>How many people it is meant for.</summary>
    public sealed record Crowd(int From, int To);

    /// <summary>A theme team with a question, and a board for it.</summary>
    public sealed record Theme(string Id, Words Name, Words Question)
    {
        internal AddActivity Activity(string language) => new(
            $"{Id}-board", StreamName.BoardKind, Name.In(language), Id, [new NewColumn("main", Question.In(language))]);
    }

    /// <summary>A board for everybody; without columns it has one with its title.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Columns">In their order.</param>
    /// <param name="Settings">What is not as usual; null when all is.</param>
    public sealed record Board(string Id, Words Title, IReadOnlyList<Column> Columns, BoardSettings? Settings)
    {
        internal AddActivity Activity(string language) => new(
            Id, StreamName.BoardKind, Title.In(language), null, [.. Columns.Select(c => new NewColumn(c.Id, c.Title.In(language), c.Hint?.In(language)))]);
    }

    /// <summary>What of a board is not as usual; what is null is.</summary>
    public sealed record BoardSettings(
        Layout? Layout,
        Phase? Phase,
        bool? Anonymous,
        int? MaxNotes,
        int? DotsPerPerson,
        int? DotsPerTarget,
        IReadOnlyList<Words>? Categories)
    {
        internal IEnumerable<BoardCommand> Commands(string language)
        {
            var configure = new Configure(Layout, Anonymous, null, MaxNotes, DotsPerPerson, DotsPerTarget, Categories is null ? null : [.. Categories.Select(c => c.In(language))]);
            if (configure != new Configure())
                yield return configure;
            if (Phase is { } phase)
                yield return new SetPhase(phase);
        }
    }

    /// <summary>A column of a board.</summary>
    public sealed record Column(string Id, Words Title, Words? Hint);

    /// <summary>A block of the agenda.</summary>
    /// <param name="After">Minutes after the workshop's start (before it when negative), for a block with a time of its own; null: when the block before it ends.</param>
    /// <param name="Id">Its id.</param>
    /// <param name="Title">What it is.</param>
    /// <param name="Kind">One of <see cref="ItemKinds.All"/>.</param>
    /// <param name="Minutes">Its length.</param>
    /// <param name="Activity">The board that it opens, or null.</param>
    /// <param name="Team">The team whose own it is, or null.</param>
    public sealed record Block(string Id, Words Title, string Kind, int Minutes, int? After, string? Activity, string? Team)
    {
        internal AddAgendaItem Item(string language, DateTimeOffset? startsAt) => new(
            Id, Title.In(language), Kind, Minutes, After is { } after ? startsAt?.AddMinutes(after) : null, Activity, Team);

        internal AgendaItem Planned() => new() { Id = Id, Title = "", Kind = Kind, Minutes = Minutes, TeamId = Team };
    }
}
