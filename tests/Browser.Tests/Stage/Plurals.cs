using System.Globalization;

namespace Workshops.Browser.Tests.Stage;

/// <summary>Texts with a number in them, in Latvian.</summary>
public static class Plurals
{
    /// <summary>The form of a text that the number wants.</summary>
    public static string Of(this Texts texts, string key, int n) =>
        texts.Fill($"{key}.{Form(n)}", ("n", n.ToString(CultureInfo.InvariantCulture)));

    // 0, 10 to 20, 30 …: zero; 1, 21, 31 …: one
    private static string Form(int n) =>
        n % 10 == 0 || n % 100 is > 10 and < 20 ? "zero" : n % 10 == 1 ? "one" : "other";
}
