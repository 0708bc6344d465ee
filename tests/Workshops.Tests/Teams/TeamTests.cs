using Workshops.Live;
using Workshops.Teams;
using Workshops.Tests.Live;

namespace Workshops.Tests.Teams;

public sealed class TeamTests
{
    private static readonly Actor Member = new("ilze", Role.Participant, "t1");
    private static readonly Actor Stranger = new("jonas", Role.Participant, "t2");
    private static readonly Actor Lead = new("lead", Role.Facilitator);

    private static Story Formed() => new Story(new Team("team/w/t1")).Given(new TeamFormed("t1"));

    [Fact]
    public void A_member_says_who_reports_what_they_conclude_and_that_they_need_help() =>
        Formed()
            .When(Member, new SetRapporteur("ilze")).Then(new RapporteurSet("ilze"))
            .When(Member, new SetTeamConclusion("Sākam ar skolām.")).Then(new TeamConclusionSet("Sākam ar skolām."))
            .When(Member, new AskForHelp(true)).Then(new HelpAsked(true))
            .When(Member, new Ready(true)).Then(new ReadySet(true));

    [Fact]
    public void What_is_so_already_changes_nothing() =>
        Formed()
            .When(Member, new SetRapporteur("ilze"), new SetRapporteur("ilze")).ThenNothing()
            .When(Member, new SetTeamConclusion("A"), new SetTeamConclusion("A")).ThenNothing()
            .When(Member, new AskForHelp(false)).ThenNothing()
            .When(Member, new Ready(false)).ThenNothing()
            .When(Member, new SetRapporteur(""), new SetRapporteur("")).ThenNothing();

    [Fact]
    public void Who_is_not_in_the_team_changes_nothing_but_facilitators_may() =>
        Formed()
            .When(Stranger, new AskForHelp(true)).ThenRefused(Rejection.Forbidden)
            .When(new Actor("wall", Role.Observer, "t1"), new AskForHelp(true)).ThenRefused(Rejection.Forbidden)
            .When(Lead, new AskForHelp(true)).Then(new HelpAsked(true));

    [Fact]
    public void Joining_and_leaving_are_the_workshops_to_decide() =>
        Formed().When(Stranger, new JoinTeam()).ThenNothing().When(Member, new LeaveTeam()).ThenNothing();

    [Fact]
    public void A_team_that_did_not_come_to_be_is_not_found() =>
        new Story(new Team("team/w/t1")).When(Lead, new AskForHelp(true)).ThenRefused(Rejection.NotFound);

    [Fact]
    public void A_conclusion_that_is_too_long_is_refused_whole() =>
        Formed().When(Member, new SetTeamConclusion(new string('ā', Limits.Paragraph + 1))).ThenRefused(Rejection.TooLong);

    [Fact]
    public void Only_facilitators_and_the_rapporteur_see_who_reports()
    {
        var story = Formed().When(Member, new SetRapporteur("ilze"));
        story.See<TeamWorkView>("team", Audience.Room).ShouldBe(new TeamWorkView("t1", null, false, false, true, null));
        story.See<TeamWorkView>("team", Audience.Of(Stranger)).Rapporteur.ShouldBeNull();
        story.See<TeamWorkView>("team", Audience.Facilitators).Rapporteur.ShouldBe("ilze");
        story.See<MineInTeamView>("mine/t1", Audience.Of(Member)).Rapporteur.ShouldBeTrue();
        story.Document.Show("mine/t1", Audience.Of(Stranger)).ShouldBeNull();
        story.Document.Show("mine/t1", Audience.Room).ShouldBeNull();
    }

    [Fact]
    public void Imported_content_is_equal_content()
    {
        var story = Formed().When(Member, new SetTeamConclusion("Sākam ar skolām."));
        var copy = new Team("team/w2/t1");
        copy.Apply(new TeamImported(((Team)story.Document).Content()));
        copy.Content().ShouldBe(((Team)story.Document).Content());
    }
}
