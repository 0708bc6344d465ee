using System.Globalization;
using Workshops.Live;

namespace Workshops.Boards;

// Rounds of voting: a run-off leaves the votes of the round before as they are
public sealed partial class Board
{
    private IEnumerable<int> EarlierRounds => Enumerable.Range(1, State.Ballots.Count).Where(number => number != State.Round);

    private Decision Set(SetRound c)
    {
        if (c.Round < 1 || c.Targets?.Any(target => target is null) is true)
            return Rejection.Invalid;
        if (c.Round == State.Round)
            return Chooses(State.Ballot, c.Targets) ? Decision.Nothing : Rejection.Conflict;
        if (State.Phase is Phase.Closed)
            return Rejection.WrongPhase;
        if (c.Round <= State.Ballots.Count)
            return Chooses(State.Ballots[c.Round - 1], c.Targets) ? new RoundSet(c.Round, null) : Rejection.Conflict;
        return NoRunOff(c) is { } refused ? refused : new RoundSet(c.Round, c.Targets);
    }

    private static bool Chooses(Ballot ballot, IReadOnlyList<string>? wanted) =>
        wanted is null || ballot.Contenders?.SequenceEqual(wanted, StringComparer.Ordinal) is true;

    private Rejection? NoRunOff(SetRound c)
    {
        if (c.Round > State.Ballots.Count + 1)
            return Rejection.Conflict;
        if (c.Round > Limits.Rounds || c.Targets?.Count > Limits.Rounds)
            return Rejection.TooMany;
        if (c.Targets is not { Count: > 1 } || c.Targets.Distinct(StringComparer.Ordinal).Count() < c.Targets.Count)
            return Rejection.Invalid;
        return c.Targets.All(IsTarget) ? null : Rejection.NotFound;
    }

    private IReadOnlyCollection<Touch> RoundChanged(RoundSet e)
    {
        if (e.Round < 1 || e.Round == State.Round || e.Round > State.Ballots.Count + 1)
            return [];
        var before = State.Ballot;
        if (e.Round > State.Ballots.Count)
            State.Ballots.Add(new Ballot { Contenders = e.Targets?.ToList() });
        State.Round = e.Round;
        return
        [
            Touched.Board,
            .. Enumerable.Range(1, State.Ballots.Count).Select(Touched.Round),
            .. TouchingVotes(before),
            .. TouchingVotes(State.Ballot),
        ];
    }

    private static IEnumerable<Touch> TouchingVotes(Ballot ballot) =>
        ballot.Tallies.Keys.Select(Touched.Tally).Concat(
            from paper in ballot.Papers
            from target in paper.Value.Dots.Keys
            select Touched.Mine(target, paper.Key));

    private RoundView? ShowRound(string id, Audience audience)
    {
        if (!int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || !EarlierRounds.Contains(number))
            return null;
        if (!(SeesAll(audience) ? FacilitatorsSeeTallies(State.Phase) : RoomSeesTallies(State.Phase)))
            return null;
        var ballot = State.Ballots[number - 1];
        return new RoundView(
            id,
            ballot.Contenders?.Where(target => SeesTarget(target, audience)).ToList(),
            [.. VotesOf(ballot).Where(votes => SeesTarget(votes.Key, audience)).Select(votes => new TallyView(votes.Key, votes.Value.Dots, votes.Value.Others))]);
    }
}
