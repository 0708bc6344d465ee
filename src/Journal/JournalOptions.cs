namespace Workshops.Journal;

/// <summary>Where everything is kept; the section <c>Journal</c> of the configuration.</summary>
public sealed class JournalOptions
{
    /// <summary><c>sqlite:</c> and the path of a file, or a PostgreSQL connection string.</summary>
    public string Database { get; set; } = "sqlite:data/workshops.db";
}
