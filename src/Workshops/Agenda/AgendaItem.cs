using Workshops.Boards;

namespace Workshops.Agenda;

/// <summary>A block of an agenda.</summary>
public sealed class AgendaItem
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required string Title { get; set; }

    /// <summary>One of <see cref="ItemKinds.All"/>, or another word.</summary>
    public required string Kind { get; set; }

    /// <summary>It does not start before this; null: when the block before it ends.</summary>
    public DateTimeOffset? StartsAt { get; set; }

    /// <summary>Its length.</summary>
    public int Minutes { get; set; }

    /// <summary>The fewest minutes that it may be squeezed to; null: as its kind has it.</summary>
    public int? Least { get; set; }

    /// <summary>The team whose own it is, or null: everybody's.</summary>
    public string? TeamId { get; set; }

    /// <summary>The activity that it opens, or null.</summary>
    public string? ActivityId { get; set; }

    /// <summary>The phase that its start brings its boards to; null: they stay as they are.</summary>
    public Phase? Opens { get; set; }

    /// <summary>Its end closes its boards.</summary>
    public bool Closes { get; set; }

    /// <summary>Place in the agenda, ascending.</summary>
    public double Order { get; set; }

    /// <summary>It is or was the present block.</summary>
    public bool Started { get; set; }

    /// <summary>When it was over, or null: it is the present one, or was not held.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>The fewest minutes that it may be squeezed to: half of it, but five, unless said otherwise; people, coffee and the close keep theirs.</summary>
    internal int Shortest => Math.Min(Minutes, Least ?? (ItemKinds.KeepsLength(Kind) ? Minutes : Math.Max(5, (Minutes + 1) / 2)));
}
