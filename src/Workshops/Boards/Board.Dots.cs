using Workshops.Live;

namespace Workshops.Boards;

// Votes. The budget holds over all targets; who voted how is known to nobody but the voter
public sealed partial class Board
{
    private Decision Place(SetDots c, Actor actor)
    {
        if (c.Dots < 0)
            return Rejection.Invalid;
        var paper = State.Ballot.Papers.GetValueOrDefault(Voter(actor));
        var now = paper?.Dots.GetValueOrDefault(c.TargetId) ?? 0;
        // What has been hidden since still takes one's dots, so they may be taken back
        if (!(now > 0 ? IsTarget(c.TargetId) : SeesTarget(c.TargetId, actor)))
            return Rejection.NotFound;
        if (c.Round is { } seen && seen != State.Round)
            return Stood(c.TargetId, Voter(actor), seen) == c.Dots ? Decision.Nothing : Rejection.Conflict;
        if (c.Dots == now)
            return Decision.Nothing;
        if (State.Phase is not Phase.Voting)
            return Rejection.WrongPhase;
        var spent = (paper?.Spent ?? 0) - now;
        if (c.Dots > now && !(SeesTarget(c.TargetId, actor) && Runs(c.TargetId)))
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
        if (!SeesTarget(c.TargetId, actor) || !Runs(c.TargetId))
            return Rejection.NotFound;
        var votes = (long)c.Dots * c.Count;
        if (votes > Limits.Dots)
            return Rejection.TooMany;
        if (votes == (State.Ballot.Tallies.GetValueOrDefault(c.TargetId)?.Others ?? 0))
            return Decision.Nothing;
        return State.Phase is Phase.Voting ? new VotesCounted(c.TargetId, c.Dots, c.Count) : Rejection.WrongPhase;
    }

    private bool IsTarget(string id) => Standing(id) is not null || State.Groups.ContainsKey(id);

    private bool SeesTarget(string id, Actor actor) => Seen(id, actor) is not null || State.Groups.ContainsKey(id);

    private bool Runs(string target) => State.Ballot.Contenders?.Contains(target) is not false;

    // A vote of an earlier round whose answer was lost on its way
    private int? Stood(string target, string voter, int round) =>
        round > 0 && round <= State.Ballots.Count ? State.Ballots[round - 1].Papers.GetValueOrDefault(voter)?.Dots.GetValueOrDefault(target) : null;

    private int DotsOf(string voter, string target) => State.Ballot.Papers.GetValueOrDefault(voter)?.Dots.GetValueOrDefault(target) ?? 0;

    private IReadOnlyCollection<Touch> Placed(DotsSet e)
    {
        if (!IsTarget(e.TargetId))
            return [];
        var (paper, tally) = (PaperOf(e.Voter), TallyOf(e.TargetId));
        if (!paper.Dots.TryGetValue(e.TargetId, out var before))
            tally.Voters.Add(e.Voter);
        paper.Dots[e.TargetId] = e.Dots;
        paper.Spent += e.Dots - before;
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

    private Paper PaperOf(string voter)
    {
        if (!State.Ballot.Papers.TryGetValue(voter, out var paper))
            State.Ballot.Papers[voter] = paper = new Paper();
        return paper;
    }

    private Tally TallyOf(string target)
    {
        if (!State.Ballot.Tallies.TryGetValue(target, out var tally))
            State.Ballot.Tallies[target] = tally = new Tally();
        return tally;
    }

    // Of every round, so that no round counts what is no longer there
    private List<Touch> GiveBack(string target) =>
        [Touched.Tally(target), .. TouchingVotes(target), .. State.Ballots.SelectMany(ballot => GiveBack(ballot, target)).ToList()];

    // Voters stay listed, with no dots: so each is listed once, however often a target comes and goes
    private static IEnumerable<Touch> GiveBack(Ballot ballot, string target)
    {
        if (!ballot.Tallies.TryGetValue(target, out var tally))
            yield break;
        foreach (var voter in tally.Voters)
        {
            var paper = ballot.Papers[voter];
            paper.Spent -= paper.Dots[target];
            paper.Dots[target] = 0;
            yield return Touched.Mine(target, voter);
        }

        tally.Dots = 0;
    }
}
