using System.Globalization;
using System.Reflection;

namespace Workshops.Journal.Migrations;

/// <summary>One forward step of the schema, kept as an SQL file in this folder and embedded.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="Name">The file's name after its number.</param>
/// <param name="Sql">One or more statements.</param>
internal sealed record Migration(int Number, string Name, string Sql)
{
    /// <summary>All steps of a database kind, in order.</summary>
    /// <param name="kind">Name of the folder: <c>Sqlite</c> or <c>Postgres</c>.</param>
    public static IReadOnlyList<Migration> All(string kind)
    {
        var assembly = typeof(Migration).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith($"Migrations/{kind}/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(resource => Load(assembly, resource))
            .ToList();
    }

    /// <summary>The steps that a database still lacks.</summary>
    /// <param name="kind">Name of the folder.</param>
    /// <param name="applied">The newest step that the database has; 0 when it is empty.</param>
    /// <exception cref="JournalException">The database was made by a newer program.</exception>
    public static IReadOnlyList<Migration> After(string kind, int applied)
    {
        var all = All(kind);
        if (applied > all.Count)
            throw new JournalException($"the database has migration {applied}, this program knows only {all.Count}: start a newer one");
        return all.Skip(applied).ToList();
    }

    private static Migration Load(Assembly assembly, string resource)
    {
        var name = Path.GetFileNameWithoutExtension(resource);
        var parts = name.Split('_', 2);
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return new Migration(int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1], reader.ReadToEnd());
    }
}
