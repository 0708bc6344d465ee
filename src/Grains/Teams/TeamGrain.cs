using Workshops.Grains.Live;
using Workshops.Grains.Meetings;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Teams;

namespace Workshops.Grains.Teams;

/// <summary>A theme team. Who is in which team is the workshop's to know, so joining and leaving go there.</summary>
public sealed class TeamGrain(IServiceProvider services) : LiveGrain(services), ITeamGrain
{
    /// <inheritdoc/>
    public override Task<Answer> Do(Letter letter) => Document.ReadCommand(letter.Command) switch
    {
        JoinTeam => Place(letter.From, Stream.Id),
        LeaveTeam when letter.TeamId == Stream.Id => Place(letter.From, null),
        _ => base.Do(letter),
    };

    /// <inheritdoc/>
    protected override Task<Event?> Opening() => GrainFactory.OpeningOf(Stream, Document);

    private async Task<Answer> Place(Actor actor, string? teamId)
    {
        var workshop = GrainFactory.GetGrain<IWorkshopGrain>(StreamName.OfWorkshop(Stream.Workshop).ToString());
        var answer = await workshop.Do(Letter.Of<WorkshopCommand>(new Assign(actor.Participant, teamId), actor));
        return answer with { Version = Document.Version };
    }
}
