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
