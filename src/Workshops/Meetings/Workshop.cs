using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>
/// A workshop: its agenda and timer, its teams, activities and people, and what is in focus.
/// Facilitators decide; participants choose their own team; the server lets people in.
/// </summary>
/// <param name="stream">Name of its stream, <c>workshop/{w}</c>.</param>
public sealed partial class Workshop(string stream) : LiveDocument<WorkshopCommand, WorkshopEvent, WorkshopState>
{
    /// <summary>Name of its stream.</summary>
    public string Stream { get; } = stream;

    /// <inheritdoc/>
    protected override int Shape => 4;

    private bool IsClosed => State.Status is Status.Closed;

    /// <inheritdoc/>
    protected override Decision Decide(WorkshopCommand command, Actor actor, DateTimeOffset now) =>
        Refuses(command, actor) is { } rejection ? rejection : Signed(Route(command, actor, now), actor, now);

    /// <inheritdoc/>
    protected override IReadOnlyCollection<Touch> Change(WorkshopEvent @event) => @event switch
    {
        WorkshopCreated e => Create(e),
        WorkshopImported e => Import(e),
        WorkshopRenamed e => Tell(() => State.Title = e.Title),
        WorkshopDescribed e => Describe(e),
        LogosSet e => Tell(() => State.Logos = e.Logos),
        RegistrationSet e => Set(e),
        NumberSet e => Tell(() => State.Number = e.Number),
        EarlierLinked e => Tell(() => (State.Earlier, State.Number) = (e.Earlier, e.Number)),
        ConclusionSet e => Tell(() => State.Conclusion = OrNull(e.Text)),
        StatusSet e => Tell(() => State.Status = e.Status),
        DoorLocked e => Tell(() => State.Locked = e.On),
        FocusSet e => Tell(() => State.Focus = e.ActivityId),
        AgendaImported e => Tell(() => State.Remarks = e.Remarks),
        ItemAdded e => AddItem(e),
        ItemEdited e => EditItem(e),
        ItemMoved e => MoveItem(e),
        ItemRemoved e => RemoveItem(e),
        ItemStarted e => Start(e),
        ItemExtended e => Extend(e),
        ItemFinished e => Finish(e),
        TimerPaused e => Tell(() => State.PausedAt = e.At),
        TimerResumed e => Resume(e),
        TeamAdded e => AddTeam(e),
        TeamEdited e => EditTeam(e),
        TeamRemoved e => RemoveTeam(e),
        MemberPlaced e => Place(e),
        ActivityAdded e => AddActivity(e),
        ActivityRemoved e => RemoveActivity(e),
        ActivityKeptOpen e => Keep(e),
        PersonAdmitted e => Admit(e),
        PersonAppointed e => Appoint(e),
        PersonRemoved e => Remove(e),
        WaitingRoomSet e => Tell(() => State.WaitingRoom = e.On),
        PersonKeptWaiting e => KeepWaiting(e),
        PersonLetIn e => TakeIn(e),
        PersonBanned e => Banned(e),
        PersonReadmitted e => Readmitted(e),
        WallSet e => Show(e),
        RevealSet e => Show(e),
        TeamsRotated e => Rotated(e),
        ItemStaged e => Stage(e),
        _ => [],
    };

    private Rejection? Refuses(WorkshopCommand command, Actor actor) => command switch
    {
        _ when State.Id.Length == 0 => Rejection.NotFound,
        Admit _ or Follow _ => actor == Actor.Server ? null : Rejection.Forbidden,
        _ when MayAct(actor) is { } rejection => rejection,
        _ when actor.Facilitates => null,
        Assign assign when assign.Participant == actor.Participant && actor.Role > Role.Observer => null,
        _ => Rejection.Forbidden,
    };

    private Decision Route(WorkshopCommand command, Actor actor, DateTimeOffset now) => command switch
    {
        Rename c => Decide(c),
        Describe c => Decide(c),
        SetLogos c => Decide(c),
        SetConclusion c => Decide(c),
        SetRegistration c => Decide(c),
        SetNumber c => Decide(c),
        Follow c => Decide(c),
        AddAgendaItem c => Decide(c),
        EditAgendaItem c => Decide(c),
        MoveAgendaItem c => Decide(c),
        RemoveAgendaItem c => Decide(c),
        ImportAgenda c => Decide(c, now),
        SqueezeAgenda c => Decide(c, now),
        StartItem c => Decide(c, now),
        Extend c => Decide(c, now),
        FinishItem c => Decide(c),
        PauseTimer => Pause(),
        ResumeTimer => Resume(now),
        AddTeam c => Decide(c),
        EditTeam c => Decide(c),
        RemoveTeam c => Decide(c),
        Assign c => Decide(c),
        BalanceTeams c => Decide(c),
        AddActivity c => Decide(c),
        RemoveActivity c => Decide(c),
        DraftSurvey c => Decide(c),
        KeepOpen c => Decide(c),
        Focus c => Decide(c),
        Open => OpenDoors(),
        Lock c => Decide(c),
        Close _ => Close(),
        Reopen _ => Reopen(),
        Appoint c => Decide(c, actor),
        Remove c => Decide(c, actor),
        Admit c => Decide(c),
        WaitingRoom c => Decide(c),
        LetIn c => Decide(c),
        Ban c => Decide(c, actor),
        Readmit c => Decide(c),
        AssignAll c => Decide(c),
        ShowOnWall c => Decide(c),
        Reveal c => Decide(c, now),
        Rotate c => Decide(c),
        StageItem c => Decide(c),
        _ => Rejection.Invalid,
    };

    private static Decision Signed(Decision decision, Actor actor, DateTimeOffset now)
    {
        if (decision.Rejection is not null || decision.Events.Count == 0)
            return decision;
        var by = actor == Actor.Server ? null : actor.Participant;
        return Decision.Of([.. decision.Events.Select(e => e with { At = now, By = by })]);
    }

    // Most events change only what the entity `workshop` shows
    private static Touch[] Tell(Action change)
    {
        change();
        return [TheWorkshop];
    }

    private static string? OrNull(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
