using Workshops.Live;

namespace Workshops.Boards;

// Votes. The budget holds over all targets; who voted how is known to nobody but the voter
public sealed partial class Board
{
    private Decision Place(SetDots c, Actor actor)
    {
        if (c.Dots < 0)
            return Rejection.Invalid;
        var person = State.People.GetValueOrDefault(Voter(actor));
        var now = person?.Dots.GetValueOrDefault(c.TargetId) ?? 0;
        // What has been hidden since still takes one's dots, so they may be taken back
        if (!(now > 0 ? IsTarget(c.TargetId) : SeesTarget(c.TargetId, actor)))
            return Rejection.NotFound;
        if (c.Dots == now)
            return Decision.Nothing;
        if (State.Phase is not Phase.Voting)
            return Rejection.WrongPhase;
        var spent = (person?.Spent ?? 0) - now;
        if (c.Dots > now && !SeesTarget(c.TargetId, actor))
            return Rejection.NotFound;
        var over = c.Dots > State.DotsPerTarget || c.Dots > State.DotsPerPerson - spent;
        return c.Dots > now && over ? Rejection.TooMany : new DotsSet(c.TargetId, Voter(actor), c.Dots);
    }

    private Decision Count(CastForOther c, Actor actor)
    {
        if (actor.Role < Role.TableHost)
            return Rejection.Forbidden;
        if (c.Dots < 0 || c.Count < 0)
            return Rejection.Invalid;
        if (!SeesTarget(c.TargetId, actor))
            return Rejection.NotFound;
        var votes = (long)c.Dots * c.Count;
        if (votes > Limits.Dots)
            return Rejection.TooMany;
        if (votes == (State.Tallies.GetValueOrDefault(c.TargetId)?.Others ?? 0))
            return Decision.Nothing;
        return State.Phase is Phase.Voting ? new VotesCounted(c.TargetId, c.Dots, c.Count) : Rejection.WrongPhase;
    }

    private bool IsTarget(string id) => Standing(id) is not null || State.Groups.ContainsKey(id);

    private bool SeesTarget(string id, Actor actor) => Seen(id, actor) is not null || State.Groups.ContainsKey(id);

    private IReadOnlyCollection<Touch> Placed(DotsSet e)
    {
        if (!IsTarget(e.TargetId))
            return [];
        var (person, tally) = (PersonOf(e.Voter), TallyOf(e.TargetId));
        if (!person.Dots.TryGetValue(e.TargetId, out var before))
            tally.Voters.Add(e.Voter);
        person.Dots[e.TargetId] = e.Dots;
        person.Spent += e.Dots - before;
        tally.Dots += e.Dots - before;
        return [Touched.Tally(e.TargetId), Touched.Mine(e.TargetId, e.Voter)];
    }

    private IReadOnlyCollection<Touch> Counted(VotesCounted e)
    {
        if (!IsTarget(e.TargetId))
            return [];
        TallyOf(e.TargetId).Others = e.Dots * e.Count;
        return [Touched.Tally(e.TargetId)];
    }

    private Tally TallyOf(string target)
    {
        if (!State.Tallies.TryGetValue(target, out var tally))
            State.Tallies[target] = tally = new Tally();
        return tally;
    }

    // Voters stay listed, with no dots: so each is listed once, however often a target comes and goes
    private List<Touch> GiveBack(string target)
    {
        var touches = new List<Touch> { Touched.Tally(target) };
        if (!State.Tallies.TryGetValue(target, out var tally))
            return touches;
        foreach (var voter in tally.Voters)
        {
            var person = PersonOf(voter);
            person.Spent -= person.Dots[target];
            person.Dots[target] = 0;
            touches.Add(Touched.Mine(target, voter));
        }

        tally.Dots = 0;
        return touches;
    }
}
