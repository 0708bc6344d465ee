using FsCheck.Fluent;
using Workshops.Live;
using Workshops.Teams;
using Workshops.Tests.Live;

namespace Workshops.Tests.Teams;

/// <summary>What holds for a team whatever its people do.</summary>
public sealed class TeamProperties() : DocumentProperties(Rules)
{
    private static readonly Actor P1 = new("p1", Role.Participant, "t1");
    private static readonly Actor P2 = new("p2", Role.Participant, "t2");
    private static readonly Actor Lead = new("lead", Role.Facilitator);

    private static readonly Rules Rules = new(
        () => new Story(New()).Given(new TeamFormed("t1")),
        New,
        from actor in Gen.Elements(P1, P2, Lead)
        from command in Gen.Elements<Command>(
            new SetRapporteur("p1"), new SetRapporteur("p2"), new SetRapporteur(""), new SetRapporteur("?"),
            new SetTeamConclusion("A"), new SetTeamConclusion(""),
            new AskForHelp(true), new AskForHelp(false), new Ready(true), new Ready(false), new JoinTeam(), new LeaveTeam())
        select (actor, command),
        [P1, P2]);

    [Fact]
    public void The_room_never_sees_who_reports() => Rules.Hold(plot =>
        string.Concat(Sight.Of(Rules.Play(plot).Document, Audience.Room).Values).ShouldNotContain("\"p"));

    private static Team New() => new("team/w/t1");
}
