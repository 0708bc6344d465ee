using Orleans.Runtime;
using Workshops.Journal;

namespace Workshops.Web.Live;

/// <summary>Errors that pass: the database, or another server, does not answer just now. Whoever asked may ask again.</summary>
internal static class Trouble
{
    /// <summary>Is it one of them?</summary>
    public static bool Passes(Exception e) => e is JournalException or TimeoutException or OrleansException;

    /// <summary>What it is, in one line: in trouble, hundreds of phones have the same one.</summary>
    public static string Reason(Exception e) => $"{e.GetType().Name}: {e.Message.Split('\n')[0]}";
}
