namespace Workshops.Outcomes;

/// <summary>One thing in the minutes. All texts are plain: a form that has markup must escape them.</summary>
public abstract record Block;

/// <summary>A heading.</summary>
/// <param name="Level">2 to 4; 1 is the title's.</param>
/// <param name="Text">Its words.</param>
public sealed record Heading(int Level, string Text) : Block;

/// <summary>A text whose lines are lines.</summary>
public sealed record Paragraph(string Text) : Block;

/// <summary>A question that people worked on.</summary>
public sealed record Question(string Text) : Block;

/// <summary>What a team or the whole workshop concluded.</summary>
/// <param name="Label">Says so; null under a heading that says it.</param>
/// <param name="Text">Its lines are lines.</param>
public sealed record Conclusion(string? Label, string Text) : Block;

/// <summary>A remark of ours, such as that there are no notes.</summary>
public sealed record Remark(string Text) : Block;

/// <summary>Labelled values.</summary>
public sealed record Facts(IReadOnlyList<Fact> All) : Block;

/// <summary>The agenda: times and titles.</summary>
public sealed record Schedule(IReadOnlyList<Fact> Items) : Block;

/// <summary>A label and its value.</summary>
public sealed record Fact(string Label, string Value);

/// <summary>Notes in order.</summary>
public sealed record Notes(IReadOnlyList<NoteLine> All) : Block;

/// <summary>A note in the minutes.</summary>
/// <param name="Text">Whole.</param>
/// <param name="Details">Short: category, team, votes; in order.</param>
/// <param name="Comments">Under it.</param>
/// <param name="Picture">Its photo, where it is at hand; a form that cannot show it leaves it out.</param>
public sealed record NoteLine(string Text, IReadOnlyList<string> Details, IReadOnlyList<string> Comments, MeetingPicture? Picture = null);
