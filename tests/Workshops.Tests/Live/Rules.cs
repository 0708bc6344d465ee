using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Workshops.Live;

namespace Workshops.Tests.Live;

/// <summary>What holds of every live document, whatever people do with it.</summary>
/// <param name="begin">A story at its beginning.</param>
/// <param name="fresh">An empty document of the same stream.</param>
/// <param name="steps">What somebody may do.</param>
/// <param name="people">Those who look.</param>
public sealed class Rules(Func<Story> begin, Func<LiveDocument> fresh, Gen<(Actor Actor, Command Command)> steps, IReadOnlyList<Actor> people)
{
    private readonly Audience[] audiences = [Audience.Room, Audience.Facilitators, .. people.Select(Audience.Of)];

    public void TheSameCommandTwiceIsOnce() => Hold(plot =>
    {
        var story = begin();
        foreach (var (actor, command) in plot)
        {
            if (story.When(actor, command).Last.Rejection is null)
                story.When(actor, command).ThenNothing();
        }
    });

    public void ReplayAndSnapshotAreTheSameAsLive() => Hold(plot =>
    {
        var live = Play(plot);
        var (replayed, restored) = (fresh(), fresh());
        live.ReplayInto(replayed);
        restored.Load(live.Document.Version, live.Document.Save()).ShouldBeTrue();
        foreach (var copy in new[] { replayed, restored })
        {
            copy.Version.ShouldBe(live.Document.Version);
            Encoding.UTF8.GetString(copy.Save()).ShouldBe(Encoding.UTF8.GetString(live.Document.Save()));
        }
    });

    public void LookingChangesNothing() => Hold(plot =>
    {
        var story = Play(plot);
        var before = story.Document.Save();
        foreach (var audience in audiences)
            Sight.Of(story.Document, audience);
        story.Document.Save().ShouldBe(before);
    });

    // From the very first event on: what the room sees has come by touches alone; people of their own come when the story begins
    public void EveryChangeThatSomebodySeesIsTouchedForThem() => Hold(plot =>
    {
        var document = fresh();
        var opening = begin().Told.Count;
        var before = Array.ConvertAll(audiences, audience => Sight.Of(document, audience));
        foreach (var told in Play(plot).Told)
        {
            var touches = document.Apply(told).ToList();
            var after = Array.ConvertAll(audiences, audience => Sight.Of(document, audience));
            for (var i = 0; i < audiences.Length; i++)
            {
                if (audiences[i] is Audience.One && document.Version < opening)
                    continue;
                var touched = touches.Where(touch => touch.Only is null || IsMeant(document, touch, audiences[i])).Select(touch => touch.Key);
                Sight.Changed(before[i], after[i]).ShouldBeSubsetOf(touched, $"{told} for {audiences[i]}");
            }

            before = after;
        }
    });

    /// <summary>Runs a rule on many plots.</summary>
    public void Hold(Action<(Actor Actor, Command Command)[]> rule) => Prop.ForAll(Arb.From(Plots, Shorter), plot => rule(plot)).QuickCheckThrowOnFailure();

    /// <summary>Plays a plot.</summary>
    public Story Play((Actor Actor, Command Command)[] plot) => plot.Aggregate(begin(), (story, step) => story.When(step.Actor, step.Command));

    private Gen<(Actor Actor, Command Command)[]> Plots => from count in Gen.Choose(0, 40) from plot in Gen.ArrayOf(steps, count) select plot;

    private static bool IsMeant(LiveDocument document, Touch touch, Audience audience) =>
        audience is Audience.One(var actor) && document.IdentitiesOf(actor).Contains(touch.Only, StringComparer.Ordinal);

    private static IEnumerable<(Actor Actor, Command Command)[]> Shorter((Actor Actor, Command Command)[] plot) =>
        Enumerable.Range(0, plot.Length).Select(i => plot.Where((_, at) => at != i).ToArray());
}
