using System.Security.Cryptography;

namespace Workshops.Web.Tickets;

/// <summary>Ids made by the server.</summary>
public static class Ids
{
    private const string Letters = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>128 random bits as 26 letters and digits: cannot be guessed.</summary>
    public static string New() => RandomNumberGenerator.GetString(Letters, 26);

    /// <summary>A join code: 8 digits, the first not 0.</summary>
    public static string NewCode() =>
        RandomNumberGenerator.GetInt32(10_000_000, 100_000_000).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
