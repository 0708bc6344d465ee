using Workshops.Live;

namespace Workshops.Boards;

// Who somebody is on this board: by id where authors are named, by tag where they are not; voters always by tag
public sealed partial class Board
{
    /// <summary>Id, author's tag, voter's tag: all of them always, so that who watches need not notice when a board becomes anonymous.</summary>
    public override IReadOnlyList<string> IdentitiesOf(Actor actor) => [actor.Participant, AuthorTag(actor), Voter(actor)];

    private string Author(Actor actor) => State.Anonymous ? AuthorTag(actor) : actor.Participant;

    private string AuthorTag(Actor actor) => actor.Tag($"{stream}/notes");

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

    // The signature of an event may not give away what the event itself does not say
    private string? Signature(Event e, Actor actor) =>
        State.Anonymous || e is DotsSet || actor == Actor.Server ? null : actor.Participant;
}
