using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Workshops.Live;
using Workshops.Teams;
using Workshops.Tests.Live;

namespace Workshops.Tests.Teams;

/// <summary>What holds for a team whatever its people do.</summary>
public sealed class TeamProperties
{
    private static readonly Actor P1 = new("p1", Role.Participant, "t1");
    private static readonly Actor P2 = new("p2", Role.Participant, "t2");
    private static readonly Actor Lead = new("lead", Role.Facilitator);

    private static readonly Gen<(Actor Actor, Command Command)[]> Plots = Gen.ArrayOf(
        from actor in Gen.Elements(P1, P2, Lead)
        from command in Gen.Elements<Command>(
            new SetRapporteur("p1"), new SetRapporteur("p2"), new SetRapporteur(""), new SetRapporteur("?"),
            new SetTeamConclusion("A"), new SetTeamConclusion(""),
            new AskForHelp(true), new AskForHelp(false), new Ready(true), new Ready(false), new JoinTeam(), new LeaveTeam())
        select (actor, command));

    private static Story Formed() => new Story(new Team("team/w/t1")).Given(new TeamFormed("t1"));

    [Fact]
    public void The_same_command_twice_is_once() => Hold(plot =>
    {
        var story = Formed();
        foreach (var (actor, command) in plot)
        {
            if (story.When(actor, command).Last.Rejection is null)
                story.When(actor, command).ThenNothing();
        }
    });

    [Fact]
    public void Replay_and_snapshot_are_the_same_as_live() => Hold(plot =>
    {
        var live = plot.Aggregate(Formed(), (story, step) => story.When(step.Actor, step.Command));
        var (replayed, restored) = (new Team("team/w/t1"), new Team("team/w/t1"));
        live.ReplayInto(replayed);
        restored.Load(live.Document.Version, live.Document.Save()).ShouldBeTrue();
        foreach (var copy in new[] { replayed, restored })
        {
            copy.Version.ShouldBe(live.Document.Version);
            Encoding.UTF8.GetString(copy.Save()).ShouldBe(Encoding.UTF8.GetString(live.Document.Save()));
        }
    });

    [Fact]
    public void Every_change_that_somebody_sees_is_touched_for_them() => Hold(plot =>
    {
        var story = Formed();
        Audience[] audiences = [Audience.Room, Audience.Facilitators, Audience.Of(P1), Audience.Of(P2)];
        var before = Array.ConvertAll(audiences, audience => Sight.Of(story.Document, audience));
        foreach (var (actor, command) in plot)
        {
            story.When(actor, command);
            var after = Array.ConvertAll(audiences, audience => Sight.Of(story.Document, audience));
            for (var i = 0; i < audiences.Length; i++)
            {
                var who = audiences[i] is Audience.One(var one) ? one.Participant : null;
                var touched = story.Touches.Where(touch => touch.Only is null || touch.Only == who).Select(touch => touch.Key);
                Sight.Changed(before[i], after[i]).ShouldBeSubsetOf(touched);
            }

            before = after;
        }
    });

    [Fact]
    public void The_room_never_sees_who_reports() => Hold(plot =>
    {
        var story = plot.Aggregate(Formed(), (s, step) => s.When(step.Actor, step.Command));
        string.Concat(Sight.Of(story.Document, Audience.Room).Values).ShouldNotContain("\"p");
    });

    private static void Hold(Action<(Actor Actor, Command Command)[]> rule) => Prop.ForAll(Arb.From(Plots), rule).QuickCheckThrowOnFailure();
}
