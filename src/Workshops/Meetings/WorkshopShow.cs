using Workshops.Agenda;
using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>What a workshop shows, and to whom.</summary>
public sealed partial class Workshop
{
    private static readonly Touch TheWorkshop = new("workshop");

    /// <inheritdoc/>
    public override IEnumerable<string> Keys
    {
        get
        {
            if (State.Id.Length == 0)
                return [];
            return
            [
                TheWorkshop.Key,
                .. Plan().Items.Select(item => ItemEntity(item.Id).Key),
                .. PresentTeams().Select(team => TeamEntity(team.Key).Key),
                .. PresentActivities().Select(a => ActivityEntity(a.Key).Key),
                TheWall.Key,
                TheRotation.Key,
                .. State.People.Keys.Select(person => PersonOf(person).Key),
            ];
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<string> KeysOf(Actor actor) => ["me"];

    /// <inheritdoc/>
    public override object? Show(string key, Audience audience)
    {
        var (kind, id) = key.Split('/', 2) is [var k, var i] ? (k, i) : (key, "");
        return kind switch
        {
            _ when State.Id.Length == 0 => null,
            "workshop" => ShowWorkshop(audience == Audience.Facilitators),
            "wall" => State.Wall,
            "rotation" => ShowRotation(),
            "agenda" => State.Items.GetValueOrDefault(id) is { } item ? ShowItem(item) : null,
            "team" => TeamOf(id) is { } team ? new TeamView(id, team.Name, team.Question, team.Colour, team.Capacity, team.Members, team.Order) : null,
            "activity" => ActivityOf(id) is { } activity ? new ActivityView(id, activity.Kind, activity.Title, activity.TeamId, activity.Order, activity.Afterwards) : null,
            "person" when audience == Audience.Facilitators => State.People.GetValueOrDefault(id) is { } person ? ShowPerson(id, person) : null,
            "me" when audience is Audience.One(var actor) => ShowMe(actor),
            _ => null,
        };
    }

    private WorkshopView ShowWorkshop(bool facilitates) => new(
        State.Id,
        State.Title,
        State.Status,
        State.Locked,
        State.Code,
        State.Language,
        State.TimeZone,
        State.Place,
        State.StartsAt,
        State.EndsAt,
        Plan().EndsAt,
        State.Focus,
        State.CurrentItem,
        State.CurrentItemEndsAt,
        State.PausedAt,
        State.Conclusion,
        State.Asks,
        State.Areas,
        State.Context,
        State.Logos,
        State.Registration,
        State.Number,
        facilitates ? State.Remarks : null,
        facilitates ? TightestEnd() : null,
        facilitates ? State.Earlier : null,
        State.WaitingRoom);

    private AgendaItemView ShowItem(AgendaItem item) =>
        new(item.Id, item.Title, item.Kind, Plan().StartOf(item.Id), item.Minutes, item.ActivityId, item.Order, item.Started, item.Opens, item.Closes, item.TeamId, item.StartsAt, item.Least);

    private static PersonView ShowPerson(string id, Person person) =>
        new(id, person.Appointed ?? Role.Participant, person.TeamId, person.At, person.Removed, person.Banned, person.Waiting);

    private string? LostTeamOf(Person? person) => State.Teams.GetValueOrDefault(person?.LostTeam ?? "") is { Removed: true } team ? team.Name : null;

    private MeView? ShowMe(Actor actor) => State.People.GetValueOrDefault(actor.Participant) switch
    {
        { Removed: true } => null,
        { Waiting: true } => new MeView(actor.Participant, Role.Observer, null, Waiting: true),
        var person => new MeView(actor.Participant, person?.Appointed ?? actor.Role, person?.TeamId, LostTeamOf(person)),
    };
}
