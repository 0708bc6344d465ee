using Workshops.Live;

namespace Workshops.Boards;

// Who somebody is on this board: by id where authors are named, by tag where they are not; voters always by tag
public sealed partial class Board
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> IdentitiesOf(Actor actor) => [Author(actor), Voter(actor)];

    private string Author(Actor actor) => State.Anonymous ? actor.Tag($"{stream}/notes") : actor.Participant;

    private string Voter(Actor actor) => actor.Tag($"{stream}/votes");

    private bool Owns(Note note, Actor actor) => note.Author == Author(actor);

    private Person PersonOf(string identity)
    {
        if (!State.People.TryGetValue(identity, out var person))
            State.People[identity] = person = new Person();
        return person;
    }

    private Decision Signed(Decision decision, Actor actor, DateTimeOffset now) =>
        decision.Events.Count == 0 ? decision : Decision.Of([.. decision.Events.Select(e => e with { At = now, By = Signature(e, actor) })]);

    // Not even the time-honoured "who did it" of an event may give away an author or a voter
    private string? Signature(Event e, Actor actor) =>
        State.Anonymous || e is DotsSet || actor == Actor.Server ? null : actor.Participant;
}
