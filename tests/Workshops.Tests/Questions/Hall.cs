using Workshops.Live;
using Workshops.Questions;
using Workshops.Tests.Live;

namespace Workshops.Tests.Questions;

/// <summary>A list of questions, to start stories from.</summary>
internal static class Hall
{
    public static readonly Actor Lead = new("lead", Role.Facilitator, null, "secret of lead");
    public static readonly Actor Host = new("host", Role.TableHost, null, "secret of host");
    public static readonly Actor Anna = new("anna", Role.Participant, null, "secret of anna");
    public static readonly Actor Ben = new("ben", Role.Participant, null, "secret of ben");

    public static QuestionList New() => new("questions/w/q");

    public static Story Empty() => new Story(New()).Given(new QuestionsOpened("Jautājumi", null));

    /// <summary>With a question of Anna's.</summary>
    public static Story Asked() => Empty().When(Anna, new Ask("q1", "Kad brauks autobuss?"));

    public static Story Moderated() => Empty().When(Lead, new SetRules(Moderated: true)).When(Anna, new Ask("q1", "Kad brauks autobuss?"));

    public static AskedView Question(this Story story, Audience to, string id = "q1") => story.See<AskedView>($"question/{id}", to);
}
