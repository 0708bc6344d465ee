using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Workshops.Live;
using Workshops.Questions;
using Workshops.Tests.Live;

namespace Workshops.Tests.Questions;

/// <summary>What holds for a list of questions whatever its people do.</summary>
public sealed class QuestionProperties() : DocumentProperties(Rules)
{
    private static readonly Gen<string> Ids = Gen.Elements("q1", "q2", "q3");
    private static readonly Gen<bool> Flip = Gen.Elements(true, false);

    private static readonly Gen<Command> Asking = Gen.OneOf(
        from id in Ids from n in Gen.Choose(1, 2) select (Command)new Ask(id, $"teksts {n}"),
        from id in Ids from so in Flip select (Command)new Vote(id, so),
        from id in Ids select (Command)new Withdraw(id));

    private static readonly Gen<Command> Leading = Gen.OneOf(
        from id in Ids select (Command)new Approve(id),
        from id in Ids from reason in Gen.Elements("Nē", "Vēlāk") select (Command)new Hide(id, reason),
        from id in Gen.OneOf(Gen.Constant<string?>(null), Ids.Select(i => (string?)i)) select (Command)new AnswerNow(id),
        from id in Ids from so in Flip select (Command)new SetAnswered(id, so),
        from id in Ids from n in Gen.Choose(0, 3) select (Command)new CountVotes(id, n),
        from id in Ids select (Command)new Ask(id, "no zāles"),
        from open in Gen.Elements<bool?>(null, null, true, false) from moderated in Flip from anonymous in Gen.Elements<bool?>(null, true, false) select (Command)new SetRules(null, open, anonymous, moderated));

    private static readonly Rules Rules = new(
        Hall.Empty,
        Hall.New,
        Gen.Frequency(
            (5, from actor in Gen.Elements(Hall.Anna, Hall.Ben) from command in Asking select (actor, command)),
            (3, from actor in Gen.Elements(Hall.Lead, Hall.Lead, Hall.Host, Hall.Anna) from command in Leading select (actor, command))),
        [Hall.Anna, Hall.Ben]);

    [Fact]
    public void The_room_never_sees_a_hidden_question_or_a_name() => Rules.Hold(plot =>
    {
        var seen = Sight.Of(Rules.Play(plot).Document, Audience.Room);
        seen.Values.ShouldAllBe(json => !json.Contains("\"hidden\":true", StringComparison.Ordinal) && !json.Contains("anna", StringComparison.Ordinal) && !json.Contains("ben", StringComparison.Ordinal));
        var count = seen.Keys.Count(key => key.StartsWith("question/", StringComparison.Ordinal));
        seen["questions"].ShouldContain($"\"count\":{count}");
    });

    [Fact]
    public void Who_voted_is_never_stored() => Rules.Hold(plot =>
    {
        var story = Rules.Play(plot);
        var stored = string.Concat(story.Told.OfType<VoteSet>().Select(e => Encoding.UTF8.GetString(story.Document.WriteEvent(e))));
        stored.ShouldNotContain("anna");
        stored.ShouldNotContain("ben");
    });

    [Fact]
    public void Imported_content_is_equal_content() => Rules.Hold(plot =>
    {
        var list = (QuestionList)Rules.Play(plot).Document;
        var imported = Hall.New();
        imported.Apply(imported.ReadEvent(imported.WriteEvent(new QuestionsImported(list.Content()))));
        Json(imported.Content()).ShouldBe(Json(list.Content()));
    });

    private static string Json<T>(T value) => Encoding.UTF8.GetString(LiveJson.Write(value));
}
