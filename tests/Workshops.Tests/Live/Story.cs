using Workshops.Live;

namespace Workshops.Tests.Live;

/// <summary>
/// Given events, when a command, then events or a refusal, in one expression. Every event travels through its JSON before
/// it is applied, as it does in the journal.
/// </summary>
/// <param name="document">A fresh document.</param>
public class Story(LiveDocument document)
{
    public static readonly DateTimeOffset Start = new(2025, 2, 20, 12, 0, 0, TimeSpan.Zero);

    private readonly List<Event> told = [];

    public LiveDocument Document { get; } = document;

    public DateTimeOffset Now { get; private set; } = Start;

    /// <summary>What came of the last command.</summary>
    public Decision Last { get; private set; }

    /// <summary>All events so far.</summary>
    public IReadOnlyList<Event> Told => told;

    /// <summary>What the events of the last command, or of <see cref="Given"/>, touched.</summary>
    public IReadOnlyList<Touch> Touches { get; private set; } = [];

    public Story Given(params IReadOnlyList<Event> events)
    {
        Touches = [.. events.SelectMany(Apply)];
        return this;
    }

    public Story At(DateTimeOffset now)
    {
        Now = now;
        return this;
    }

    public Story After(TimeSpan time) => At(Now + time);

    public Story When(Actor actor, params IReadOnlyList<Command> commands)
    {
        foreach (var command in commands)
        {
            Last = Document.Decide(command, actor, Now);
            Touches = [.. Last.Events.SelectMany(Apply)];
        }

        return this;
    }

    /// <summary>The last command led to these events; time and author aside.</summary>
    public Story Then(params IReadOnlyList<Event> events)
    {
        Last.Rejection.ShouldBeNull();
        Last.Events.Select(Plain).ShouldBe(events.Select(Plain));
        return this;
    }

    public Story ThenRefused(Rejection rejection)
    {
        Last.Rejection.ShouldBe(rejection);
        return this;
    }

    /// <summary>The last command changed nothing, and that was a success.</summary>
    public Story ThenNothing() => Then();

    /// <summary>What that audience sees under that key.</summary>
    public T See<T>(string key, Audience audience) => Document.Show(key, audience).ShouldBeOfType<T>();

    /// <summary>A document that has seen the same events.</summary>
    public void ReplayInto(LiveDocument fresh)
    {
        foreach (var @event in told)
            fresh.Apply(fresh.ReadEvent(Document.WriteEvent(@event)));
    }

    private IEnumerable<Touch> Apply(Event @event)
    {
        told.Add(@event);
        return Document.Apply(Document.ReadEvent(Document.WriteEvent(@event)));
    }

    private string Plain(Event @event) =>
        System.Text.Encoding.UTF8.GetString(Document.WriteEvent(@event with { At = default, By = null }));
}
