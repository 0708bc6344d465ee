using FsCheck;
using FsCheck.Fluent;
using Workshops.Teams;

namespace Workshops.Tests.Teams;

public sealed class BalanceProperties
{
    private static readonly Gen<Seat[]> Rooms =
        from count in Gen.Choose(0, 60)
        from places in Gen.ArrayOf(Gen.Elements(null, "t0", "t1", "t2", "gone"), count)
        from answers in Gen.ArrayOf(Gen.Elements(null, "a", "B", "b ", "c"), count)
        select places.Zip(answers).Index().Select(p => new Seat($"p{p.Index}", p.Item.First, p.Item.Second)).ToArray();

    private static readonly Table[] Tables = [new("t0", null), new("t1", null), new("t2", null)];

    [Fact]
    public void Everybody_is_in_a_team_and_sizes_and_answers_differ_by_one_at_most() => Hold(seats =>
    {
        var after = After(seats, Tables);
        return Differ(after) <= 1 && after.GroupBy(seat => (seat.Answer ?? "").Trim().ToUpperInvariant(), StringComparer.Ordinal).All(same => Differ(same) <= 1);
    });

    [Fact]
    public void Doing_it_again_moves_nobody() => Hold(seats => TeamBalance.Moves(After(seats, Tables), Tables)!.Count == 0);

    [Fact]
    public void Doing_it_again_moves_nobody_where_places_are_few_either() => Hold(seats =>
    {
        Table[] tables = [new("t0", 5), new("t1", 22), new("t2", 33)];
        var after = After(seats, tables);
        return tables.All(table => after.Count(seat => seat.TeamId == table.TeamId) <= table.Capacity) && TeamBalance.Moves(after, tables)!.Count == 0;
    });

    [Fact]
    public void Only_those_who_change_are_named() =>
        Hold(seats => TeamBalance.Moves(seats, Tables)!.All(move => seats.Single(seat => seat.Participant == move.Participant).TeamId != move.TeamId));

    private static void Hold(Func<Seat[], bool> rule) => Prop.ForAll(Arb.From(Rooms), rule).QuickCheckThrowOnFailure();

    private static List<Seat> After(IReadOnlyList<Seat> seats, Table[] tables)
    {
        var moves = TeamBalance.Moves(seats, tables)!.ToDictionary(move => move.Participant, move => move.TeamId, StringComparer.Ordinal);
        return [.. seats.Select(seat => seat with { TeamId = moves.GetValueOrDefault(seat.Participant, seat.TeamId!) })];
    }

    private static int Differ(IEnumerable<Seat> seats)
    {
        var sizes = Tables.Select(table => seats.Count(seat => seat.TeamId == table.TeamId)).ToList();
        return sizes.Max() - sizes.Min();
    }
}
