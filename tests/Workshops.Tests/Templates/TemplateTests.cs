using System.Text.Json.Nodes;
using Workshops.Boards;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Templates;

namespace Workshops.Tests.Templates;

public class TemplateTests
{
    private static readonly DateTimeOffset Two = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private static readonly Actor Facilitator = new("p1", Role.Facilitator);

    public static TheoryData<string, string> EachInEachLanguage()
    {
        var all = new TheoryData<string, string>();
        foreach (var id in Template.Ids)
        {
            foreach (var language in Texts.Languages)
                all.Add(id, language);
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(EachInEachLanguage))]
    public void A_new_workshop_takes_every_command_of_a_template(string id, string language)
    {
        var workshop = New();
        foreach (var command in Template.Find(id)!.Apply(language, Two))
            Do(workshop, command).ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(EachInEachLanguage))]
    public void A_template_applied_twice_stands_once(string id, string language)
    {
        var workshop = New();
        foreach (var command in Template.Find(id)!.Apply(language, Two))
            Do(workshop, command);
        foreach (var command in Template.Find(id)!.Apply(language, Two))
            Do(workshop, command).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(EachInEachLanguage))]
    public void No_words_are_missing_in_any_language(string id, string language)
    {
        var words = Leaves(JsonNode.Parse(LiveJson.Write(Template.Find(id)!))!).Where(leaf => leaf.GetPath().EndsWith($".{language}", StringComparison.Ordinal)).ToList();
        words.ShouldNotBeEmpty();
        words.ShouldAllBe(leaf => !string.IsNullOrWhiteSpace(leaf.GetValue<string>()));
    }

    [Fact]
    public void Every_template_file_is_offered() =>
        typeof(Template).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Templates/", StringComparison.Ordinal))
            .ShouldBe(Template.Ids.Select(id => $"Templates/{id}.json"), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(EachInEachLanguage))]
    public void Its_boards_take_their_settings(string id, string language)
    {
        foreach (var (board, command) in Template.Find(id)!.Settings(language))
        {
            var document = new Board($"board/w1/{board}");
            document.Apply(new BoardOpened("Title", null, [new("main", "Title")]));
            var decision = document.Decide(command, Facilitator, Two);
            decision.Rejection.ShouldBeNull(command.ToString());
            decision.Events.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void The_matrix_the_private_writing_and_the_categories_of_a_template_are_its_boards()
    {
        Template.Find("stakeholder-mapping")!.Settings("lt").ShouldContain(setting => setting.Board == "power" && setting.Command is Configure && ((Configure)setting.Command).Layout == Layout.Matrix);
        Template.Find("swot")!.Settings("lv").ShouldContain(("swot", new SetPhase(Phase.WritingPrivately)));
        ((Configure)Template.Find("stakeholder-mapping")!.Settings("lt")[0].Command).Categories.ShouldBe(["Palaiko", "Neutralūs", "Prieštarauja"]);
    }

    [Fact]
    public void The_expert_meeting_has_four_teams_with_a_board_each_and_six_boards_for_all()
    {
        var content = Applied("expert-meeting", Two);
        content.Teams.Count.ShouldBe(4);
        content.Activities.Select(a => a.TeamId).OfType<string>().ShouldBe(content.Teams.Select(t => t.Id));
        content.Activities.Count(a => a.TeamId is null).ShouldBe(6);
        content.Areas.Count.ShouldBe(5);
    }

    [Fact]
    public void The_agenda_is_laid_from_the_start_of_the_workshop()
    {
        var agenda = Applied("expert-meeting", Two).Agenda;
        agenda[0].StartsAt.ShouldBe(Two.AddMinutes(-20));
        agenda[1].StartsAt.ShouldBe(Two);
        agenda.Skip(1).Sum(item => item.Minutes).ShouldBe(180);
        Applied("expert-meeting", null).Agenda.ShouldAllBe(item => item.StartsAt == null);
    }

    [Fact]
    public void Templates_are_offered_in_the_language_asked_for()
    {
        Template.Choices("lv")[0].ShouldBe(new("expert-meeting", "Ekspertu sanāksme", Template.Find("expert-meeting")!.Description.Lv, 180, 8, 60));
        Template.Choices("en").Select(c => c.Title).ShouldBe(
            ["Expert meeting", "SWOT analysis", "Problem tree", "SMART goals", "World café", "1-2-4-All", "Stakeholder mapping", "Service clinic", "Retrospective", "Blank workshop"]);
        Template.Find("../Texts/lv").ShouldBeNull();
    }

    private static WorkshopContent Applied(string id, DateTimeOffset? startsAt)
    {
        var workshop = New();
        foreach (var command in Template.Find(id)!.Apply("en", startsAt))
            Do(workshop, command);
        return workshop.Content();
    }

    private static Workshop New()
    {
        var workshop = new Workshop("workshop/w1");
        foreach (var e in Workshop.Creation(new WorkshopCreated("w1", "12345678", "Title", "en", "Europe/Riga", null, Two, null), Facilitator, Two).Events)
            workshop.Apply(e);
        return workshop;
    }

    private static IReadOnlyList<Event> Do(Workshop workshop, WorkshopCommand command)
    {
        var decision = workshop.Decide(command, Facilitator, Two);
        decision.Rejection.ShouldBeNull(command.ToString());
        foreach (var e in decision.Events)
            workshop.Apply(e);
        return decision.Events;
    }

    private static IEnumerable<JsonValue> Leaves(JsonNode node) => node switch
    {
        JsonObject o => o.Where(p => p.Value is not null).SelectMany(p => Leaves(p.Value!)),
        JsonArray a => a.Where(n => n is not null).SelectMany(n => Leaves(n!)),
        _ => [node.AsValue()],
    };
}
