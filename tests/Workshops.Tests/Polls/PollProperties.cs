using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Workshops.Live;
using Workshops.Polls;
using Workshops.Tests.Live;

namespace Workshops.Tests.Polls;

/// <summary>What holds for a poll whatever its people do.</summary>
public sealed class PollProperties() : DocumentProperties(Rules)
{
    private static readonly Gen<string> Options = Gen.Elements("a", "b", "c");
    private static readonly Gen<string> Asked = Gen.Elements(Form.Questions.Select(q => q.Id).ToArray());
    private static readonly Gen<bool> Flip = Gen.Elements(true, false);
    private static readonly Gen<int> Few = Gen.Choose(0, 4);

    private static readonly Gen<PollAnswer> Answers = Gen.OneOf(
        from options in Gen.ListOf(Options) select new PollAnswer(Options: [.. options.Distinct()]),
        from n in Gen.Choose(0, 6) select new PollAnswer(Number: n),
        from n in Gen.Choose(0, 99) select new PollAnswer(Number: n / 3d),
        from words in Gen.ListOf(Gen.Elements("Darbs", "darbs!", "laiks", "...")) select new PollAnswer(Words: [.. words]),
        from n in Few select new PollAnswer(Text: n == 0 ? "" : $"teksts {n}"),
        from o in Options from c in Gen.Elements("x", "y") from n in Gen.Choose(1, 5) select Form.Points(($"{o}/{c}", n)),
        from o in Options from n in Few select Form.Points((o, n)),
        Gen.Constant(new PollAnswer()));

    private static readonly Gen<Command> Answering = from q in Asked from a in Answers select (Command)new GiveAnswer(q, a);

    private static readonly Gen<Command> Typing = Gen.OneOf(
        from q in Asked from o in Options from n in Gen.Choose(1, 3) from count in Few select (Command)new CountOthers(q, o, n, count),
        from n in Gen.Choose(1, 6) from count in Few select (Command)new CountOthers("scale", "", n, count),
        from count in Few select (Command)new CountOthers("words", "Laiks", 1, count),
        from id in Gen.Elements("r1", "r2") from n in Few select (Command)new AddReply(id, "text", $"papīrs {n}"));

    private static readonly Gen<Command> Leading = Gen.OneOf(
        from phase in Gen.Elements(PollPhase.Open, PollPhase.Open, PollPhase.Closed, PollPhase.Draft) select (Command)new SetPollPhase(phase),
        from so in Flip select (Command)new ShowResults(so),
        from q in Gen.Elements(Form.Questions.ToArray()) from n in Few select (Command)new SetQuestion(q with { Text = $"Jautājums {n}", Most = n == 0 ? null : q.Most }),
        from q in Asked from after in Gen.OneOf(Gen.Constant<string?>(null), Asked.Select(a => (string?)a)) select (Command)new MoveQuestion(q, after),
        from q in Asked select (Command)new RemoveQuestion(q),
        from n in Gen.Choose(1, 4) from so in Flip select (Command)new HideReply($"text.{n}", so),
        from word in Gen.Elements("darbs", "Laiks") from so in Flip select (Command)new HideWord("words", word, so),
        from title in Gen.Elements("Aptauja", "Cita") from repeats in Gen.Elements("", "p0") select (Command)new EditPoll(title, repeats));

    private static readonly Rules Rules = new(
        Form.Open,
        Form.New,
        Gen.Frequency(
            (6, from actor in Gen.Elements(Form.Anna, Form.Ben, Form.Lead) from command in Answering select (actor, command)),
            (2, from actor in Gen.Elements(Form.Lead, Form.Host) from command in Typing select (actor, command)),
            (2, from actor in Gen.Elements(Form.Lead, Form.Lead, Form.Anna, Form.Wall) from command in Leading select (actor, command))),
        [Form.Anna, Form.Ben]);

    [Fact]
    public void Who_answered_what_is_never_shown_or_stored() => Rules.Hold(plot =>
    {
        var story = Rules.Play([.. plot.Where(step => step.Actor != Form.Lead || step.Command is not GiveAnswer)]);
        var tags = story.Told.OfType<AnswerGiven>().Select(e => e.Voter).Distinct();
        var shown = string.Concat(Sight.Of(story.Document, Audience.Room).Values.Concat(Sight.Of(story.Document, Audience.Facilitators).Values));
        foreach (var tag in tags)
            shown.ShouldNotContain(tag);
        var stored = string.Concat(story.Told.Select(e => Encoding.UTF8.GetString(story.Document.WriteEvent(e))));
        stored.ShouldNotContain("\"anna\"");
        stored.ShouldNotContain("\"ben\"");
    });

    [Fact]
    public void The_room_sees_no_result_before_it_is_shown() => Rules.Hold(plot =>
    {
        var story = Rules.Play(plot);
        var poll = story.See<PollView>("poll", Audience.Room);
        if (!poll.Shown || poll.Phase is PollPhase.Draft)
            Sight.Of(story.Document, Audience.Room).Keys.ShouldAllBe(key => !key.StartsWith("result/", StringComparison.Ordinal) && !key.StartsWith("reply/", StringComparison.Ordinal));
    });

    [Fact]
    public void What_is_counted_is_what_was_answered() => Rules.Hold(plot =>
    {
        var story = Rules.Play(plot);
        foreach (var question in ((Poll)story.Document).Content().Questions)
        {
            var answers = story.Told.OfType<AnswerGiven>().Where(e => e.QuestionId == question.Id).GroupBy(e => e.Voter).Select(g => g.Last().Value).OfType<PollAnswer>().ToList();
            story.Result(question.Id).Answered.ShouldBe(answers.Count);
            if (question.Kind is QuestionKind.Budget)
                ((Poll)story.Document).Content().SheetOf(question.Id)?.Marks.Sum(m => m.Value * m.Count).ShouldBe(answers.Sum(a => a.Points!.Values.Sum()));
        }
    });

    [Fact]
    public void Imported_content_is_equal_content() => Rules.Hold(plot =>
    {
        var poll = (Poll)Rules.Play(plot).Document;
        var imported = Form.New();
        imported.Apply(imported.ReadEvent(imported.WriteEvent(new PollImported(poll.Content()))));
        Json(imported.Content()).ShouldBe(Json(poll.Content()));
    });

    private static string Json<T>(T value) => Encoding.UTF8.GetString(LiveJson.Write(value));
}
