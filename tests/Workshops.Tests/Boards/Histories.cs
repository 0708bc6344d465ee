using FsCheck;
using FsCheck.Fluent;
using Workshops.Boards;
using Workshops.Live;

namespace Workshops.Tests.Boards;

/// <summary>One command of somebody.</summary>
internal sealed record Step(Actor Actor, BoardCommand Command);

/// <summary>What several people did to one board; few ids, so that they get in each other's way, and no text twice.</summary>
internal sealed record History(IReadOnlyList<Step> Steps)
{
    public static readonly IReadOnlyList<Actor> People = [Given.Lead, Given.Host, Given.Recorder, Given.Anna, Given.Ben];
    public static readonly IReadOnlyList<string> Notes = ["n1", "n2", "n3", "n4", "n5", "n6"];
    public static readonly IReadOnlyList<string> Groups = ["g1", "g2"];
    public static readonly IReadOnlyList<string> Columns = ["main", "side", "third"];
    public static readonly IReadOnlyList<string> Comments = ["c1", "c2", "c3"];

    private static readonly Gen<string> Note = Gen.Elements<string>(Notes);
    private static readonly Gen<string> Group = Gen.Elements<string>(Groups);
    private static readonly Gen<string> Column = Gen.Elements<string>(Columns);
    private static readonly Gen<string> Target = Gen.OneOf(Note, Group);
    private static readonly Gen<string> Text = Gen.Choose(1_000_000, 9_999_999).Select(n => $"teksts-{n}-ē👩‍👧");
    private static readonly Gen<bool> Flip = Gen.Elements(true, false);
    private static readonly Gen<int> Few = Gen.Choose(0, 4);

    public static Arbitrary<History> Any { get; } = Arb.From(
        from rules in Gen.Zip(Flip, Flip)
        from phase in Gen.Elements<Phase>(Phase.Writing, Phase.WritingPrivately)
        from steps in Steady.ListOf()
        select new History([
            new(Given.Lead, new Configure(Anonymous: rules.Item1, Moderated: rules.Item2)),
            new(Given.Lead, new SetPhase(phase)),
            .. steps]),
        Shorter);

    public override string ToString() => string.Join(Environment.NewLine, Steps.Select(step => $"{step.Actor.Participant}: {step.Command}"));

    private static Gen<Step> Steady => Gen.Frequency(
        (9, By(People, Writing)),
        (4, By(People, Voting)),
        (3, By([Given.Lead, Given.Host, Given.Recorder], Sorting)),
        (3, By([Given.Lead], Leading)));

    private static Gen<BoardCommand> Writing => Gen.Frequency(
        (6, from id in Note from column in Column from text in Text from paper in Flip select (BoardCommand)new PostNote(id, column, text, Photo: paper ? "0a1b" : null, Paper: paper)),
        (2, from id in Note from text in Text from so in Flip select (BoardCommand)new TagNote(id, text, so)),
        (1, from id in Note from so in Flip select (BoardCommand)new TagNote(id, "Transports", so)),
        (2, from id in Note from text in Text from seen in Few select (BoardCommand)new EditNote(id, text, seen == 0 ? null : seen)),
        (1, from id in Note select (BoardCommand)new RemoveNote(id)),
        (2, from id in Note from c in Comments.Pick() from text in Text select (BoardCommand)new WriteComment(c, id, text)),
        (2, from id in Note from r in Reactions.All.Pick() from so in Flip select (BoardCommand)new React(id, r, so)),
        (2, Moving));

    private static Gen<BoardCommand> Moving =>
        from id in Note
        from column in Column
        from groups in Gen.OneOf(Gen.Constant<string?>(null), Group.Select(g => (string?)g))
        from after in Gen.Frequency((1, Gen.Constant<string?>(null)), (1, Gen.Constant<string?>("")), (3, Note.Select(n => (string?)n)))
        select (BoardCommand)new MoveNote(id, column, groups, after);

    private static Gen<BoardCommand> Voting => Gen.Frequency(
        (5, from id in Target from dots in Few select (BoardCommand)new SetDots(id, dots)),
        (2, from id in Target from dots in Few from round in Gen.Choose(1, 2) select (BoardCommand)new SetDots(id, dots, round)),
        (1, from id in Target from dots in Few from count in Few select (BoardCommand)new CastForOther(id, dots, count)));

    private static Gen<BoardCommand> Sorting => Gen.OneOf(
        Moving,
        from id in Group from column in Column from title in Text select (BoardCommand)new NameGroup(id, column, title, "2. joma"),
        from id in Group select (BoardCommand)new DissolveGroup(id));

    private static Gen<BoardCommand> Leading => Gen.Frequency(
        (6, from phase in Gen.Frequency((4, Gen.Constant(Phase.Voting)), (6, Gen.Elements(Enum.GetValues<Phase>()))) select (BoardCommand)new SetPhase(phase)),
        (2, from id in Note from text in Text select (BoardCommand)new HideNote(id, text)),
        (2, from id in Note select (BoardCommand)new ApproveNote(id)),
        (2, from id in Note select (BoardCommand)new RestoreNote(id)),
        (1, from round in Gen.Choose(1, 3) from a in Target from b in Target from again in Flip select (BoardCommand)new SetRound(round, again ? null : [a, b])),
        (1, from so in Gen.Frequency((1, Gen.Constant(true)), (4, Gen.Constant(false))) select (BoardCommand)new Archive(so)),
        (1, from axis in Text select (BoardCommand)new Configure(Axes: new(new(axis, "", axis), new("", axis, "")))),
        (1, from id in Column from title in Text select (BoardCommand)new AddColumn(id, title)),
        (1, from id in Column from after in Column select (BoardCommand)new EditColumn(id, After: after)),
        (1, from id in Column select (BoardCommand)new RemoveColumn(id)),
        (1, Gen.Constant<BoardCommand>(new MergeBoards([MergeTests.Team.BoardId]) { Sources = [MergeTests.Team] })),
        (1, from moderated in Flip from most in Few from dots in Gen.Choose(2, 5) select (BoardCommand)new Configure(Moderated: moderated, MaxNotes: most, DotsPerPerson: dots)));

    private static Gen<Step> By(IReadOnlyList<Actor> people, Gen<BoardCommand> commands) =>
        from actor in people.Pick() from command in commands select new Step(actor, command);

    // Without a half, without a quarter ... without a single step
    private static IEnumerable<History> Shorter(History history)
    {
        for (var size = history.Steps.Count / 2; size > 0; size /= 2)
        {
            for (var from = 0; from + size <= history.Steps.Count; from += size)
                yield return new History([.. history.Steps.Take(from), .. history.Steps.Skip(from + size)]);
        }
    }
}

internal static class Picking
{
    public static Gen<T> Pick<T>(this IReadOnlyList<T> of) => Gen.Elements<T>(of);
}
