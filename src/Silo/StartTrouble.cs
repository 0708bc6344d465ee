using Workshops.Journal;

namespace Workshops.Silo;

/// <summary>Why a server cannot start, in words for those who run it.</summary>
public static class StartTrouble
{
    /// <summary>Runs a server; what keeps it from starting is said in one line.</summary>
    /// <returns>The exit code: 0, or 1 when it could not start.</returns>
    public static int Explained(Action serve)
    {
        try
        {
            serve();
            return 0;
        }
        catch (Exception e) when (e is SettingException or JournalException or IOException)
        {
            Console.Error.WriteLine($"Cannot start: {e.Message}");
            return 1;
        }
    }
}
