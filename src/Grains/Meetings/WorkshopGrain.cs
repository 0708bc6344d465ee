using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Runtime;
using Workshops.Grains.Boards;
using Workshops.Grains.Live;
using Workshops.Grains.Polls;
using Workshops.Grains.Register;
using Workshops.Live;
using Workshops.Meetings;

namespace Workshops.Grains.Meetings;

/// <summary>A workshop: agenda, teams, activities, people and focus.</summary>
public sealed class WorkshopGrain(IServiceProvider services) : LiveGrain(services), IWorkshopGrain
{
    private readonly Capacity capacity = services.GetService<Capacity>() ?? new();

    /// <inheritdoc/>
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        // A server may have died between a block's beginning and that of its boards
        if (((Workshop)Document).Cues.Count > 0)
            this.RegisterGrainTimer(_ => GiveCues(Actor.Server.Participant), new GrainTimerCreationOptions(TimeSpan.Zero, Timeout.InfiniteTimeSpan) { Interleave = true });
    }

    /// <inheritdoc/>
    public override async Task<Answer> Do(Letter letter) => Document.ReadCommand(letter.Command) switch
    {
        BalanceTeams balance => await Carry(balance with { Answers = await Answers(balance.By) }, letter.From),
        StartItem or FinishItem => await Staged(letter),
        _ => await base.Do(letter),
    };

    /// <inheritdoc/>
    public Task<Answer> Admit(string participant, string? teamId) => Carry(new Admit(participant, teamId, capacity.People), Actor.Server);

    /// <inheritdoc/>
    public Task<Answer> Follow(string earlier, int number) => Carry(new Follow(earlier, number), Actor.Server);

    /// <inheritdoc/>
    public Task<byte[]?> Opening(string stream) => WhenDurable(document =>
        StreamName.Parse(stream) is { } name && ((Workshop)document).Opening(name) is { } first
            ? name.NewDocument().WriteEvent(first)
            : null);

    // A block that has begun or ended brings its boards and polls along
    private async Task<Answer> Staged(Letter letter)
    {
        var answer = await base.Do(letter);
        if (answer.Rejection is null)
            await GiveCues(letter.From.Participant);
        return answer;
    }

    private async Task GiveCues(string facilitator)
    {
        foreach (var cue in await WhenDurable(document => ((Workshop)document).Cues))
            await Cued(cue.Stream).Take(cue.Phase, cue.Number, facilitator);
    }

    private ICuedGrain Cued(string stream) => StreamName.Parse(stream) is { Kind: StreamName.PollKind }
        ? GrainFactory.GetGrain<IPollGrain>(stream)
        : GrainFactory.GetGrain<IBoardGrain>(stream);

    // Personal answers are looked up for the decision and never stored in an event
    private async Task<IReadOnlyDictionary<string, string>> Answers(string? by)
    {
        var people = await GrainFactory.GetGrain<IRegisterGrain>(Stream.Workshop).All();
        return people.ToDictionary(p => p.Participant, p => p.Said(by), StringComparer.Ordinal);
    }
}
