using Workshops.Agenda;
using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>What is taken home of a workshop, and a workshop made of it again.</summary>
public sealed partial class Workshop
{
    /// <summary>All that organisers may take home; importing it gives a workshop of equal content.</summary>
    public WorkshopContent Content() => new(
        State.Title,
        State.Language,
        State.TimeZone,
        State.Place,
        State.StartsAt,
        State.EndsAt,
        State.Status,
        State.Asks,
        State.Areas,
        State.Context,
        [.. Plan().Items.Select(i => new ItemContent(i.Id, i.Title, i.Kind, i.StartsAt, i.Minutes, i.ActivityId, i.Opens, i.Closes ? true : null, i.TeamId, i.Least))],
        [.. PresentTeams().Select(team => Outline(team.Key, team.Value))],
        [.. PresentActivities().Select(a => new ActivityContent(a.Key, a.Value.Kind, a.Value.Title, a.Value.TeamId, a.Value.Columns) { Poll = a.Value.Poll, Afterwards = a.Value.Afterwards })],
        State.Conclusion,
        State.Present + State.PeopleElsewhere,
        ShowRotation().Round is > 0 and var round ? round : null,
        Archived() is { Count: > 0 } archived ? archived : null,
        State.Registration.IsPlain ? null : State.Registration,
        State.Number,
        State.Logos is { Count: > 0 } logos ? logos : null);

    private List<ThemeTeamContent> Archived() =>
        [.. State.Teams.Where(team => team.Value.Removed).OrderBy(team => team.Value.Order).TakeLast(Limits.Teams).Select(team => Outline(team.Key, team.Value))];

    private static ThemeTeamContent Outline(string id, TeamPlace team) =>
        new(id, team.Name, team.Question, team.Colour, team.Capacity, team.Members + team.MembersElsewhere);

    private HashSet<Touch> Import(WorkshopImported e)
    {
        var content = e.Content;
        (State.Id, State.Code, State.Title) = (e.Id, e.Code, content.Title);
        (State.Language, State.TimeZone, State.Place) = (content.Language, content.TimeZone, content.Place);
        (State.StartsAt, State.EndsAt, State.Status) = (content.StartsAt, content.EndsAt, content.Status);
        (State.Asks, State.Areas, State.Context) = (content.Asks, content.Areas, content.Context);
        (State.Registration, State.Number) = (content.Registration ?? Registration.Of(content.Asks), content.Number);
        State.Logos = content.Logos ?? [];
        (State.Conclusion, State.PeopleElsewhere) = (content.Conclusion, content.People);
        State.Round = content.Round ?? 0;
        foreach (var (order, item) in content.Agenda.Index())
            State.Items[item.Id] = Imported(item, order + 1);
        foreach (var (order, team) in content.Teams.Index())
            State.Teams[team.Id] = Imported(team, order + 1, e.At);
        foreach (var (order, team) in (content.Archived ?? []).Index())
            State.Teams[team.Id] = Archive(Imported(team, content.Teams.Count + order + 1, e.At));
        foreach (var (order, activity) in content.Activities.Index())
            State.Activities[activity.Id] = Imported(activity, order + 1, e.At);
        return [.. Keys.Select(key => new Touch(key))];
    }

    private static TeamPlace Archive(TeamPlace team)
    {
        team.Removed = true;
        return team;
    }

    private static AgendaItem Imported(ItemContent item, double order) => new()
    {
        Id = item.Id,
        Title = item.Title,
        Kind = item.Kind,
        StartsAt = item.StartsAt,
        Minutes = item.Minutes,
        ActivityId = item.ActivityId,
        Opens = item.Opens,
        Closes = item.Closes is true,
        TeamId = item.TeamId,
        Least = item.Least,
        Order = order,
    };

    private static TeamPlace Imported(ThemeTeamContent team, double order, DateTimeOffset at) => new()
    {
        Name = team.Name,
        Question = team.Question,
        Colour = team.Colour,
        Capacity = team.Capacity,
        MembersElsewhere = team.Members,
        Order = order,
        At = at,
    };

    private static Activity Imported(ActivityContent activity, double order, DateTimeOffset at) => new()
    {
        Kind = activity.Kind,
        Title = activity.Title,
        TeamId = activity.TeamId,
        Columns = activity.Columns,
        Poll = activity.Poll,
        Afterwards = activity.Afterwards,
        Order = order,
        At = at,
    };
}
