using Workshops.Live;

namespace Workshops.Boards;

/// <summary>Keys of a board's entities, as touches.</summary>
internal static class Touched
{
    public static readonly Touch Board = new("board");

    public static Touch Column(string id) => new("column/" + id);

    public static Touch Group(string id) => new("group/" + id);

    public static Touch Note(string id, string? only = null) => new("note/" + id, only);

    public static Touch Tally(string id) => new("tally/" + id);

    public static Touch Round(int number) => new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"round/{number}"));

    public static Touch Comment(string id, string? only = null) => new("comment/" + id, only);

    public static Touch Mine(string id, string only) => new("mine/" + id, only);
}
