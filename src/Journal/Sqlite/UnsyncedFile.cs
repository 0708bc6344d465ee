using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Workshops.Journal.Sqlite;

/// <summary>
/// The disk did not confirm a commit. Nobody knows any more what of the file it holds: the kernel may have dropped what it could not
/// write, and says "done" when it is asked again. Only a process that begins anew with what there is may go on.
/// </summary>
internal static class UnsyncedFile
{
    /// <summary>Is it that?</summary>
    public static bool IsUnsynced(this SqliteException error) => error.SqliteExtendedErrorCode is raw.SQLITE_IOERR_FSYNC or raw.SQLITE_IOERR_DIR_FSYNC;

    /// <summary>Ends this process as a crash would: nobody is answered, nothing is closed, and there is no memory dump with people's data in it.</summary>
    public static void End(string path)
    {
        Console.Error.WriteLine($"The disk did not confirm what was written to {path}. This process ends, and must be started again.");
        using var process = Process.GetCurrentProcess();
        process.Kill();
    }
}
