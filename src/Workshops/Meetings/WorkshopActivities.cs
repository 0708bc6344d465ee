using Workshops.Boards;
using Workshops.Live;
using Workshops.Polls;
using Workshops.Questions;
using Workshops.Teams;

namespace Workshops.Meetings;

/// <summary>Activities, which of them is in focus, and how their streams begin.</summary>
public sealed partial class Workshop
{
    private static Touch ActivityEntity(string id) => new($"activity/{id}");

    private Activity? ActivityOf(string id) => State.Activities.GetValueOrDefault(id) is { Removed: false } activity ? activity : null;

    private IEnumerable<KeyValuePair<string, Activity>> PresentActivities() =>
        State.Activities.Where(activity => !activity.Value.Removed).OrderBy(activity => activity.Value.Order);

    /// <summary>
    /// The first event of a stream of this workshop: a board from its activity, a team from its place here.
    /// Removed ones still begin, so that nothing written on them is lost. Null when there is no such thing.
    /// </summary>
    public Event? Opening(StreamName stream) => stream switch
    {
        _ when stream.Workshop != State.Id || stream.Id is null => null,
        { Kind: StreamName.TeamKind } => State.Teams.GetValueOrDefault(stream.Id) is { } team
            ? new TeamFormed(stream.Id) { At = team.At }
            : null,
        _ => State.Activities.GetValueOrDefault(stream.Id) is { } activity && activity.Kind == stream.Kind ? Opening(activity) : null,
    };

    private static Event Opening(Activity activity) => activity.Kind switch
    {
        StreamName.PollKind => new PollOpened(activity.Title, activity.TeamId, activity.Poll ?? PollOutline.Empty) { At = activity.At },
        StreamName.QuestionsKind => new QuestionsOpened(activity.Title, activity.TeamId) { At = activity.At },
        _ => new BoardOpened(activity.Title, activity.TeamId, ColumnsOf(activity)) { At = activity.At },
    };

    /// <summary>Every stream of this workshop, its own first; of teams and activities that were removed too.</summary>
    public IReadOnlyList<StreamName> Streams() =>
    [
        StreamName.OfWorkshop(State.Id),
        .. State.Teams.Keys.Select(team => StreamName.OfTeam(State.Id, team)),
        .. State.Activities.Select(activity => new StreamName(activity.Value.Kind, State.Id, activity.Key)),
    ];

    private static IReadOnlyList<NewColumn> ColumnsOf(Activity activity) =>
        activity.Columns is { Count: > 0 } columns ? columns : [new NewColumn("main", activity.Title)];

    private Decision Decide(AddActivity command)
    {
        if (Check.All(
            Check.Id(command.ActivityId),
            Check.Text(command.Title, Limits.Title),
            command.Kind is StreamName.BoardKind or StreamName.PollKind or StreamName.QuestionsKind ? null : Rejection.Invalid,
            Fault(command.Kind, command.Poll),
            command.TeamId is { } team && TeamOf(team) is null ? Rejection.NotFound : null,
            Wellformed(command.Columns ?? [])) is { } rejection)
            return rejection;
        if (ActivityOf(command.ActivityId) is not null)
            return Decision.Nothing;
        if (State.Activities.Values.Count(activity => !activity.Removed) >= Limits.Activities)
            return Rejection.TooMany;
        return new ActivityAdded(command.ActivityId, command.Kind, command.Title, command.TeamId, command.Columns ?? []) { Poll = Outlined(command.Poll) };
    }

    private Decision Decide(RemoveActivity command) => State.Activities.GetValueOrDefault(command.ActivityId) switch
    {
        null => Rejection.NotFound,
        { Removed: true } => Decision.Nothing,
        _ => new ActivityRemoved(command.ActivityId),
    };

    private Decision Decide(Focus command)
    {
        if (command.ActivityId is { } id && ActivityOf(id) is null)
            return Rejection.NotFound;
        return command.ActivityId == State.Focus ? Decision.Nothing : Decision.Of([new FocusSet(command.ActivityId), .. WallFollows]);
    }

    private Touch[] AddActivity(ActivityAdded e)
    {
        var before = State.Activities.GetValueOrDefault(e.ActivityId);
        var same = before?.Kind == e.Kind ? before : null;
        State.Activities[e.ActivityId] = new Activity
        {
            Kind = e.Kind,
            Title = e.Title,
            TeamId = e.TeamId,
            // One that comes back has what it had
            Columns = e.Columns.Count == 0 && same is not null ? same.Columns : e.Columns,
            Poll = e.Poll ?? same?.Poll,
            Afterwards = same?.Afterwards ?? false,
            At = before?.At ?? e.At,
            Order = before?.Order ?? State.Activities.Count + 1,
        };
        return [ActivityEntity(e.ActivityId)];
    }

    private List<Touch> RemoveActivity(ActivityRemoved e)
    {
        if (State.Activities.GetValueOrDefault(e.ActivityId) is not { } activity)
            return [];
        activity.Removed = true;
        List<Touch> touches = [ActivityEntity(e.ActivityId)];
        foreach (var item in State.Items.Values.Where(item => item.ActivityId == e.ActivityId))
        {
            item.ActivityId = null;
            touches.Add(ItemEntity(item.Id));
        }

        if (State.Focus == e.ActivityId)
            touches.AddRange(Tell(() => State.Focus = null));
        return touches;
    }

    private static Rejection? Wellformed(IReadOnlyList<NewColumn> columns)
    {
        if (columns.Count > Limits.Columns)
            return Rejection.TooMany;
        if (columns.Contains(null) || columns.DistinctBy(column => column.ColumnId, StringComparer.Ordinal).Count() < columns.Count)
            return Rejection.Invalid;
        return columns
            .Select(c => Check.All(Check.Id(c.ColumnId), Check.Text(c.Title, Limits.Title), Check.OptionalText(c.Hint, Limits.Paragraph)))
            .FirstOrDefault(rejection => rejection is not null);
    }
}
