using Orleans;
using Orleans.Concurrency;
using Orleans.Runtime;

namespace Workshops.Grains.Register;

/// <summary>
/// The people of one workshop. A state, not events, so that it can be erased. Writes gather: ten thousand people who
/// come in at once cost a few hundred writes.
/// </summary>
[Reentrant]
public sealed class RegisterGrain : Grain, IRegisterGrain
{
    private readonly IPersistentState<RegisterState> state;
    private readonly Gathering write;

    /// <summary>Made by the engine.</summary>
    public RegisterGrain([PersistentState("register", "workshops")] IPersistentState<RegisterState> state)
    {
        this.state = state;
        write = new(Write);
    }

    private Dictionary<string, Person> People => state.State.People;

    /// <inheritdoc/>
    public Task Enter(Person person)
    {
        People[person.Participant] = People.TryGetValue(person.Participant, out var known) ? known.With(person) : person;
        return write.Run();
    }

    /// <inheritdoc/>
    public Task<Person[]> All() => Task.FromResult(People.Values.OrderBy(p => p.ArrivedAt).ToArray());

    /// <inheritdoc/>
    public Task<int> Count() => Task.FromResult(People.Count);

    /// <inheritdoc/>
    public Task<bool> Knows(string participant) => Task.FromResult(People.ContainsKey(participant));

    /// <inheritdoc/>
    public Task Arrive(string participant, DateTimeOffset at)
    {
        if (!People.TryGetValue(participant, out var person) || !person.Awaited)
            return Task.CompletedTask;
        People[participant] = person.Here(at);
        return write.Run();
    }

    /// <inheritdoc/>
    public async Task<bool> Recognise(string awaited, string participant)
    {
        if (awaited == participant || !People.TryGetValue(awaited, out var person) || !person.Awaited)
            return false;
        var came = People.GetValueOrDefault(participant);
        var known = came is null ? person : person.With(came);
        People[participant] = known with { Participant = participant, Awaited = false, ArrivedAt = came?.ArrivedAt ?? known.ArrivedAt };
        People.Remove(awaited);
        await write.Run();
        return true;
    }

    /// <inheritdoc/>
    public Task Erase(string participant) => People.Remove(participant) ? write.Run() : Task.CompletedTask;

    private async Task Write()
    {
        try
        {
            await state.WriteStateAsync();
        }
        catch
        {
            DeactivateOnIdle();
            throw;
        }
    }
}
