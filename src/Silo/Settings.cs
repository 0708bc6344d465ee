using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Workshops.Silo;

/// <summary>Reads settings.</summary>
public static class Settings
{
    /// <summary>A whole number.</summary>
    /// <param name="settings">All settings.</param>
    /// <param name="name">Its name.</param>
    /// <param name="otherwise">When it is not set.</param>
    /// <param name="most">The largest; the smallest is 1.</param>
    /// <exception cref="SettingException">It cannot be understood.</exception>
    public static int Number(this IConfiguration settings, string name, int otherwise, int most) => settings[name] switch
    {
        null or "" => otherwise,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most => number,
        var text => throw new SettingException(string.Create(CultureInfo.InvariantCulture, $"{name} is '{text}': it must be a whole number, 1 to {most}")),
    };
}
