using Workshops.Live;

namespace Workshops.Teams;

/// <summary>
/// A theme team's own work: who reports, what it concludes, whether it needs help or is ready. Who is in it is the
/// workshop's to know; the door puts that into <see cref="Actor.TeamId"/>.
/// </summary>
/// <param name="stream">Name of its stream, <c>team/{w}/{t}</c>.</param>
public sealed class Team(string stream) : LiveDocument<TeamCommand, TeamEvent, TeamState>
{
    private static readonly Touch TheTeam = new("team");

    /// <summary>Name of its stream.</summary>
    public string Stream { get; } = stream;

    /// <inheritdoc/>
    public override IEnumerable<string> Keys => State.Id.Length == 0 ? [] : [TheTeam.Key];

    /// <inheritdoc/>
    protected override int Shape => 1;

    private string Mine => $"mine/{State.Id}";

    /// <summary>All that organisers may take home.</summary>
    public TeamContent Content() => new(State.Id, State.Conclusion);

    /// <inheritdoc/>
    public override IEnumerable<string> KeysOf(Actor actor) => State.Id.Length == 0 ? [] : [Mine];

    /// <inheritdoc/>
    public override object? Show(string key, Audience audience) => audience switch
    {
        _ when State.Id.Length == 0 => null,
        Audience.One(var actor) when key == Mine => actor.Participant == State.Rapporteur ? new MineInTeamView(State.Id, true) : null,
        _ when key == TheTeam.Key => ShowTeam(audience == Audience.Facilitators),
        _ => null,
    };

    /// <inheritdoc/>
    protected override Decision Decide(TeamCommand command, Actor actor, DateTimeOffset now)
    {
        if (State.Id.Length == 0)
            return Rejection.NotFound;

        // The grain forwards these to the workshop, before membership counts; here nothing follows from them
        if (command is JoinTeam or LeaveTeam)
            return Decision.Nothing;
        if (!actor.Facilitates && (actor.TeamId != State.Id || actor.Role is Role.Observer))
            return Rejection.Forbidden;
        var decision = Route(command);
        var by = actor == Actor.Server ? null : actor.Participant;
        return decision.Rejection is { } ? decision : Decision.Of([.. decision.Events.Select(e => e with { At = now, By = by })]);
    }

    /// <inheritdoc/>
    protected override IReadOnlyCollection<Touch> Change(TeamEvent @event)
    {
        var before = State.Rapporteur;
        switch (@event)
        {
            case TeamFormed e:
                State.Id = e.Id;
                break;
            case TeamImported e:
                (State.Id, State.Conclusion) = (e.Content.Id, e.Content.Conclusion);
                break;
            case RapporteurSet e:
                State.Rapporteur = e.Participant;
                return [TheTeam, .. new[] { before, e.Participant }.OfType<string>().Select(who => new Touch(Mine, who))];
            case TeamConclusionSet e:
                State.Conclusion = e.Text.Length == 0 ? null : e.Text;
                break;
            case HelpAsked e:
                State.Help = e.On;
                break;
            case ReadySet e:
                State.Ready = e.On;
                break;
        }

        return [TheTeam];
    }

    private Decision Route(TeamCommand command) => command switch
    {
        SetRapporteur { Participant: "" } => State.Rapporteur is null ? Decision.Nothing : new RapporteurSet(null),
        SetRapporteur c when Check.Id(c.Participant) is { } rejection => rejection,
        SetRapporteur c => c.Participant == State.Rapporteur ? Decision.Nothing : new RapporteurSet(c.Participant),
        SetTeamConclusion c when Check.OptionalText(c.Text, Limits.Paragraph) is { } rejection => rejection,
        SetTeamConclusion c => c.Text == (State.Conclusion ?? "") ? Decision.Nothing : new TeamConclusionSet(c.Text),
        AskForHelp c => c.On == State.Help ? Decision.Nothing : new HelpAsked(c.On),
        Ready c => c.On == State.Ready ? Decision.Nothing : new ReadySet(c.On),
        _ => Rejection.Invalid,
    };

    private TeamWorkView ShowTeam(bool facilitates) => new(
        State.Id,
        State.Conclusion,
        State.Help,
        State.Ready,
        State.Rapporteur is not null,
        facilitates ? State.Rapporteur : null);
}
