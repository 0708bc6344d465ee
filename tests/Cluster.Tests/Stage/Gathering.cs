using Workshops.Testing.Crowds;

namespace Workshops.Cluster.Tests.Stage;

/// <summary>The people of the cluster's workshop, on two boards of their own: one that all see, and one where everybody writes privately.</summary>
internal static class Gathering
{
    // Each phone posts once in this time, in the mean
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    /// <summary>Connects everybody, and lets them post.</summary>
    public static async Task<Crowd> Crowd(this ThreeNodes stage, string name)
    {
        var (room, peace) = (await stage.AddBoard(name, "writing"), await stage.AddBoard($"{name}-peace", "writingPrivately"));
        var crowd = new Crowd([.. stage.Nodes.Select(node => node.Server.Address)]);
        await crowd.Begin(
            [.. stage.Tickets.Select((ticket, number) => new Phone(crowd, number, ticket,
            [
                new(stage.Meeting.Stream, (key, text) => Check(crowd, number, key, text)),
                new(room, (key, text) => Check(crowd, number, key, text)),
                new(peace, (key, text) => CheckPeace(crowd, number, key, text)),
            ]))],
            (phone, i) => phone.Post((phone.Number + i) % 5 == 0 ? peace : room, $"Transports uz mācībām {phone.Number + i}"),
            Pause);
        return crowd;
    }

    private static void Check(Crowd crowd, int number, string key, string text)
    {
        if (key.StartsWith("person/", StringComparison.Ordinal) || text.Contains(ThreeNodes.Surname, StringComparison.Ordinal)
            || text.Contains("\"by\":", StringComparison.Ordinal))
            crowd.Object($"phone {number} was shown {key}: {text}");
    }

    private static void CheckPeace(Crowd crowd, int number, string key, string text)
    {
        Check(crowd, number, key, text);
        if (key.StartsWith("note/", StringComparison.Ordinal) && !Owns(number, key["note/".Length..]))
            crowd.Object($"phone {number} was shown somebody's private {key}");
    }

    // A note's id says whose it is
    private static bool Owns(int number, string noteId) => noteId.Split('-')[^2] == number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
