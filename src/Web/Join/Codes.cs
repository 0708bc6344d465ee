using Orleans;
using Workshops.Grains.Directory;

namespace Workshops.Web.Join;

/// <summary>Join codes as people type them.</summary>
internal static class Codes
{
    private const int Length = 8;

    /// <summary>Id of the workshop that a code leads to, or null.</summary>
    /// <param name="grains">To ask the directory.</param>
    /// <param name="typed">The code, with whatever people type between its digits.</param>
    public static async Task<string?> WorkshopOf(this IGrainFactory grains, string typed)
    {
        var digits = new string([.. typed.Where(char.IsAsciiDigit)]);
        return digits.Length == Length ? await grains.GetGrain<IDirectoryGrain>(digits).Find() : null;
    }
}
