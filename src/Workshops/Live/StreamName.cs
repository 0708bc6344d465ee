namespace Workshops.Live;

/// <summary>The name of a live document: <c>workshop/{w}</c>, <c>team/{w}/{t}</c>, <c>board/{w}/{b}</c> (docs/protocol.md).</summary>
/// <param name="Kind">Which kind of document.</param>
/// <param name="Workshop">Id of the workshop that it belongs to.</param>
/// <param name="Id">Id within the workshop; null for the workshop itself.</param>
public sealed record StreamName(string Kind, string Workshop, string? Id = null)
{
    /// <summary>Kind of the workshop's own stream.</summary>
    public const string WorkshopKind = "workshop";

    /// <summary>Kind of a theme team's stream.</summary>
    public const string TeamKind = "team";

    /// <summary>Kind of a board's stream.</summary>
    public const string BoardKind = "board";

    /// <summary>Kind of a poll's stream.</summary>
    public const string PollKind = "poll";

    /// <summary>Kind of the stream of a list of questions.</summary>
    public const string QuestionsKind = "questions";

    /// <summary>The stream of a workshop.</summary>
    public static StreamName OfWorkshop(string workshop) => new(WorkshopKind, workshop);

    /// <summary>The stream of a team.</summary>
    public static StreamName OfTeam(string workshop, string team) => new(TeamKind, workshop, team);

    /// <summary>The stream of a board.</summary>
    public static StreamName OfBoard(string workshop, string board) => new(BoardKind, workshop, board);

    /// <summary>The stream of a poll.</summary>
    public static StreamName OfPoll(string workshop, string poll) => new(PollKind, workshop, poll);

    /// <summary>The stream of a list of questions.</summary>
    public static StreamName OfQuestions(string workshop, string questions) => new(QuestionsKind, workshop, questions);

    /// <summary>Reads a name; null when it is not one.</summary>
    public static StreamName? Parse(string? name)
    {
        var parts = name?.Split('/') ?? [];
        return parts switch
        {
            [WorkshopKind, var w] when IsId(w) => new(WorkshopKind, w),
            [TeamKind or BoardKind or PollKind or QuestionsKind, var w, var id] when IsId(w) && IsId(id) => new(parts[0], w, id),
            _ => null,
        };
    }

    /// <summary>The name as it travels and as grains are keyed.</summary>
    public override string ToString() => Id is null ? $"{Kind}/{Workshop}" : $"{Kind}/{Workshop}/{Id}";

    private static bool IsId(string id) => Check.Id(id) is null;
}
