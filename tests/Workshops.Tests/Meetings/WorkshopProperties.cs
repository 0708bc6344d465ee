using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Tests.Live;

namespace Workshops.Tests.Meetings;

/// <summary>What holds for a workshop whatever people do in it.</summary>
public sealed class WorkshopProperties
{
    [Fact]
    public void The_same_command_twice_is_once() => Hold(plot =>
    {
        var story = Scene.WorkshopWith("p1", "p2");
        foreach (var (actor, command) in plot)
        {
            story.When(actor, command);
            if (story.Last.Rejection is null)
                story.When(actor, command).ThenNothing();
        }
    });

    [Fact]
    public void Replay_is_the_same_as_live() => Hold(plot =>
    {
        var story = Play(plot);
        var again = new Workshop("workshop/w");
        story.ReplayInto(again);
        Same(again, story.Document);
    });

    [Fact]
    public void A_snapshot_holds_everything() => Hold(plot =>
    {
        var story = Play(plot);
        var again = new Workshop("workshop/w");
        again.Load(story.Document.Version, story.Document.Save()).ShouldBeTrue();
        Same(again, story.Document);
    });

    [Fact]
    public void The_room_sees_no_people_and_no_remarks() => Hold(plot =>
    {
        var seen = Sight.Of(Play(plot).Document, Audience.Room);
        seen.Keys.ShouldAllBe(key => !key.StartsWith("person/", StringComparison.Ordinal) && key != "me");
        seen["workshop"].ShouldNotContain("remarks");
        string.Concat(seen.Values).ShouldNotContain("\"p1\"");
    });

    [Fact]
    public void Every_change_that_somebody_sees_is_touched_for_them() => Hold(plot =>
    {
        var story = Scene.WorkshopWith("p1", "p2");
        Audience[] audiences = [Audience.Room, Audience.Facilitators, Audience.Of(Plots.P1), Audience.Of(Plots.P2)];
        var before = Array.ConvertAll(audiences, audience => Sight.Of(story.Document, audience));
        foreach (var (actor, command) in plot)
        {
            story.When(actor, command);
            var after = Array.ConvertAll(audiences, audience => Sight.Of(story.Document, audience));
            for (var i = 0; i < audiences.Length; i++)
            {
                var touched = story.Touches.Where(touch => touch.Only is null || IsMeant(story.Document, touch, audiences[i])).Select(touch => touch.Key);
                Sight.Changed(before[i], after[i]).ShouldBeSubsetOf(touched, $"{command} for {audiences[i]}");
            }

            before = after;
        }
    });

    [Fact]
    public void Imported_content_is_equal_content() => Hold(plot =>
    {
        var workshop = (Workshop)Play(plot).Document;
        var imported = new Workshop("workshop/w2");
        imported.Apply(imported.ReadEvent(imported.WriteEvent(new WorkshopImported("w2", "87654321", workshop.Content()))));
        Json(imported.Content()).ShouldBe(Json(workshop.Content()));
    });

    private static bool IsMeant(LiveDocument document, Touch touch, Audience audience) =>
        audience is Audience.One(var actor) && document.IdentitiesOf(actor).Contains(touch.Only, StringComparer.Ordinal);

    private static Story Play((Actor Actor, Command Command)[] plot) =>
        plot.Aggregate(Scene.WorkshopWith("p1", "p2"), (story, step) => story.When(step.Actor, step.Command));

    private static void Same(LiveDocument one, LiveDocument other)
    {
        one.Version.ShouldBe(other.Version);
        Encoding.UTF8.GetString(one.Save()).ShouldBe(Encoding.UTF8.GetString(other.Save()));
    }

    private static string Json<T>(T value) => Encoding.UTF8.GetString(LiveJson.Write(value));

    private static void Hold(Action<(Actor Actor, Command Command)[]> rule) =>
        Prop.ForAll(Arb.From(Plots.Any, Plots.Shorter), plot => rule(plot)).QuickCheckThrowOnFailure();
}
