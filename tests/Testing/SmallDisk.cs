using System.Diagnostics;
using Xunit;

namespace Workshops.Testing;

/// <summary>A test that needs to mount a small disk; skipped where that is not allowed.</summary>
public sealed class MountFactAttribute : FactAttribute
{
    /// <summary>Looks whether it is allowed.</summary>
    public MountFactAttribute()
    {
        if (!SmallDisk.Possible)
            Skip = "A small disk cannot be mounted by this user here";
    }
}

/// <summary>A disk of a few megabytes, in memory.</summary>
public sealed class SmallDisk : IDisposable
{
    private static readonly Lazy<bool> CanMount = new(() =>
    {
        if (!Environment.IsPrivilegedProcess)
            return false;
        try
        {
            using var disk = new SmallDisk(1);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    });

    /// <summary>Mounts it.</summary>
    public SmallDisk(int megabytes)
    {
        Folder = System.IO.Directory.CreateTempSubdirectory("disk-").FullName;
        Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", Folder);
    }

    /// <summary>May this user mount one?</summary>
    public static bool Possible => CanMount.Value;

    /// <summary>Where it is.</summary>
    public string Folder { get; }

    /// <summary>Takes all the room that is left.</summary>
    public void Fill()
    {
        using var file = new FileStream(Filler, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        // Smaller and smaller pieces, to the last page
        for (var piece = 1 << 20; piece > 0; piece /= 2)
            WriteAll(file, new byte[piece]);
    }

    /// <summary>Gives that room back.</summary>
    public void Empty() => System.IO.File.Delete(Filler);

    /// <summary>Mounts it anew with another option.</summary>
    public void Remount(string option) => Run("mount", "-o", $"remount,{option}", Folder);

    /// <inheritdoc/>
    public void Dispose()
    {
        Run("umount", "-l", Folder);
        System.IO.Directory.Delete(Folder);
    }

    private string Filler => System.IO.Path.Combine(Folder, "filler");

    private static void WriteAll(FileStream file, byte[] piece)
    {
        try
        {
            while (true)
                file.Write(piece);
        }
        catch (IOException)
        {
            // Not a whole one more
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {process.StandardError.ReadToEnd()}");
    }
}
