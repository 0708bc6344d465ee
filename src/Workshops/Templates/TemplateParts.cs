using Workshops.Boards;
using Workshops.Live;
using Workshops.Meetings;

namespace Workshops.Templates;

/// <summary>The parts of a template. Ids are those that the new workshop gets; they need to differ only within it.</summary>
public sealed partial record Template
{
    /// <summary>A context sheet.</summary>
    public sealed record Sheet(Words Title, Words Text);

    /// <summary>A theme team with a question, and a board for it.</summary>
    public sealed record Theme(string Id, Words Name, Words Question)
    {
        internal AddActivity Activity(string language) => new(
            $"{Id}-board", StreamName.BoardKind, Name.In(language), Id, [new NewColumn("main", Question.In(language))]);
    }

    /// <summary>A board for everybody; without columns it has one with its title.</summary>
    public sealed record Board(string Id, Words Title, IReadOnlyList<Column> Columns)
    {
        internal AddActivity Activity(string language) => new(
            Id, StreamName.BoardKind, Title.In(language), null, [.. Columns.Select(c => new NewColumn(c.Id, c.Title.In(language), c.Hint?.In(language)))]);
    }

    /// <summary>A column of a board.</summary>
    public sealed record Column(string Id, Words Title, Words? Hint);

    /// <summary>A block of the agenda.</summary>
    /// <param name="After">Minutes after the workshop's start (before it when negative), for a block with a time of its own; null: when the block before it ends.</param>
    public sealed record Block(string Id, Words Title, string Kind, int Minutes, int? After, string? Activity)
    {
        internal AddAgendaItem Item(string language, DateTimeOffset? startsAt) => new(
            Id, Title.In(language), Kind, Minutes, After is { } after ? startsAt?.AddMinutes(after) : null, Activity);
    }
}
