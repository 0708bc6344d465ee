using Microsoft.Extensions.DependencyInjection;
using Workshops.Boards;
using Workshops.Grains.Live;
using Workshops.Grains.Register;
using Workshops.Live;
using Workshops.Meetings;

namespace Workshops.Grains.Meetings;

/// <summary>A workshop: agenda, teams, activities, people and focus.</summary>
public sealed class WorkshopGrain(IServiceProvider services) : LiveGrain(services), IWorkshopGrain
{
    private readonly Capacity capacity = services.GetService<Capacity>() ?? new();

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

    // A block that has begun or ended brings its boards along. Asked for twice, it does so once: what was done to a board since stays
    private async Task<Answer> Staged(Letter letter)
    {
        var before = await WhenDurable(document => ((Workshop)document).CurrentItem);
        var answer = await base.Do(letter);
        foreach (var cue in await WhenDurable(document => ((Workshop)document).Cues(before)))
            await GrainFactory.Live(StreamName.OfBoard(Stream.Workshop, cue.ActivityId)).Do(Letter.Of<BoardCommand>(new SetPhase(cue.Phase), letter.From));
        return answer;
    }

    // Personal answers are looked up for the decision and never stored in an event
    private async Task<IReadOnlyDictionary<string, string>> Answers(string? by)
    {
        var people = await GrainFactory.GetGrain<IRegisterGrain>(Stream.Workshop).All();
        return people.ToDictionary(p => p.Participant, p => p.Said(by), StringComparer.Ordinal);
    }
}
