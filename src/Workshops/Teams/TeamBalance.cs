using System.Security.Cryptography;
using System.Text;

namespace Workshops.Teams;

/// <summary>A person to be placed.</summary>
/// <param name="Participant">Who.</param>
/// <param name="TeamId">Where they are now, or null.</param>
/// <param name="Answer">What they said of the field that teams are mixed by, or null.</param>
public sealed record Seat(string Participant, string? TeamId, string? Answer);

/// <summary>A team to place people in.</summary>
/// <param name="TeamId">Which.</param>
/// <param name="Capacity">Most members, or null.</param>
public sealed record Table(string TeamId, int? Capacity);

/// <summary>A person goes to another team.</summary>
public sealed record Move(string Participant, string TeamId);

/// <summary>
/// Teams of equal size, each mixed (S2-02). No chance in it: people who gave the same answer are dealt out one after the
/// other, so that sizes, and people of one answer in each team, differ by one at most. Who is well placed stays, unless all are
/// to be shuffled: then everybody's place follows from the seed.
/// </summary>
public static class TeamBalance
{
    /// <summary>Who goes where.</summary>
    /// <param name="seats">Everybody, by arrival.</param>
    /// <param name="tables">At least one.</param>
    /// <param name="seed">What a shuffle follows from; null for none.</param>
    /// <returns>Only those who change; null when not all have a place.</returns>
    public static IReadOnlyList<Move>? Moves(IReadOnlyList<Seat> seats, IReadOnlyList<Table> tables, string? seed = null)
    {
        if (tables.Sum(table => (long)(table.Capacity ?? seats.Count)) < seats.Count)
            return null;
        if (seed is not null)
            return Shuffled(seats, tables, seed);
        return Even(seats, tables) ? [] : Fill(seats, Deal(seats, tables));
    }

    // Nobody sits anywhere yet, and they come in an order that the seed alone makes
    private static List<Move> Shuffled(IReadOnlyList<Seat> seats, IReadOnlyList<Table> tables, string seed)
    {
        var before = seats.ToDictionary(seat => seat.Participant, seat => seat.TeamId, StringComparer.Ordinal);
        var mixed = seats.Select(seat => seat with { TeamId = null }).OrderBy(seat => Draw(seed, seat.Participant), StringComparer.Ordinal).ToList();
        return Fill(mixed, Deal(mixed, tables)).FindAll(move => before[move.Participant] != move.TeamId);
    }

    private static string Draw(string seed, string participant) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{participant}")));

    private static bool Even(IReadOnlyList<Seat> seats, IReadOnlyList<Table> tables)
    {
        var ids = tables.Select(table => table.TeamId).ToList();
        return seats.All(seat => seat.TeamId is not null && ids.Contains(seat.TeamId))
            && tables.All(table => seats.Count(seat => seat.TeamId == table.TeamId) <= (table.Capacity ?? int.MaxValue))
            && Spread(seats, ids)
            && seats.GroupBy(Answer, StringComparer.Ordinal).All(same => Spread(same, ids));
    }

    private static bool Spread(IEnumerable<Seat> seats, IReadOnlyList<string> ids)
    {
        var sizes = seats.CountBy(seat => seat.TeamId ?? "", StringComparer.Ordinal).Select(size => size.Value).ToList();
        var least = sizes.Count < ids.Count ? 0 : sizes.Min();
        return sizes.Count == 0 || sizes.Max() - least <= 1;
    }

    // How many places each team has for people of each answer
    private static Dictionary<(string Answer, string TeamId), int> Deal(IReadOnlyList<Seat> seats, IReadOnlyList<Table> tables)
    {
        var places = new Dictionary<(string, string), int>();
        var sizes = new int[tables.Count];
        var next = 0;
        foreach (var same in seats.GroupBy(Answer, StringComparer.Ordinal))
        {
            foreach (var _ in same)
            {
                while (sizes[next] >= (tables[next].Capacity ?? int.MaxValue))
                    next = (next + 1) % tables.Count;
                var place = (same.Key, tables[next].TeamId);
                places[place] = places.GetValueOrDefault(place) + 1;
                sizes[next]++;
                next = (next + 1) % tables.Count;
            }
        }

        return places;
    }

    private static List<Move> Fill(IReadOnlyList<Seat> seats, Dictionary<(string Answer, string TeamId), int> places)
    {
        var rest = seats.Where(seat => seat.TeamId is not { } here || !Take((Answer(seat), here))).ToList();
        var free = places.GroupBy(place => place.Key.Answer, StringComparer.Ordinal).ToDictionary(
            same => same.Key,
            same => new Queue<string>(same.SelectMany(place => Enumerable.Repeat(place.Key.TeamId, place.Value))),
            StringComparer.Ordinal);
        return rest.ConvertAll(seat => new Move(seat.Participant, free[Answer(seat)].Dequeue()));

        bool Take((string, string) place)
        {
            if (places.GetValueOrDefault(place) == 0)
                return false;
            places[place]--;
            return true;
        }
    }

    private static string Answer(Seat seat) => seat.Answer?.Trim().ToUpperInvariant() ?? "";
}
