using Workshops.Testing;

namespace Workshops.Journal.Tests;

/// <summary>What every state store promises.</summary>
public abstract class StateStoreContract(Storage storage) : IAsyncLifetime
{
    protected IStateStore States => storage.States;

    public Task InitializeAsync() => storage.Open();

    public Task DisposeAsync() => storage.Close();

    [ContractFact]
    public async Task What_is_written_is_read()
    {
        (await States.Read("register", "w1")).ShouldBeNull();
        var etag = await States.Write("register", "w1", "{\"name\":\"Ņina 🌿\"}"u8.ToArray(), etag: null);

        var state = (await States.Read("register", "w1")).ShouldNotBeNull();
        state.Json.ShouldBe("{\"name\":\"Ņina 🌿\"}"u8.ToArray());
        state.Etag.ShouldBe(etag);
        (await States.Read("register", "w2")).ShouldBeNull();
        (await States.Read("code", "w1")).ShouldBeNull();
    }

    [ContractFact]
    public async Task A_write_with_the_tag_that_was_read_replaces()
    {
        var first = await States.Write("n", "k", [1], etag: null);
        var second = await States.Write("n", "k", [2], first);

        second.ShouldNotBe(first);
        (await States.Read("n", "k"))!.Json.ShouldBe([2]);
    }

    [ContractFact]
    public async Task A_write_with_an_old_tag_is_stale()
    {
        var first = await States.Write("n", "k", [1], etag: null);
        await States.Write("n", "k", [2], first);

        await Should.ThrowAsync<StaleStateException>(() => States.Write("n", "k", [3], first));
        await Should.ThrowAsync<StaleStateException>(() => States.Write("n", "k", [3], etag: null));
        await Should.ThrowAsync<StaleStateException>(() => States.Write("n", "none", [3], first));
        (await States.Read("n", "k"))!.Json.ShouldBe([2]);
    }

    [ContractFact]
    public async Task What_is_cleared_is_gone_and_clearing_again_is_harmless()
    {
        var etag = await States.Write("n", "k", [1], etag: null);
        await States.Clear("n", "k", etag);

        (await States.Read("n", "k")).ShouldBeNull();
        await States.Clear("n", "k", etag);
        await States.Clear("n", "k", etag: null);
    }

    [ContractFact]
    public async Task Clearing_with_an_old_tag_is_stale()
    {
        var first = await States.Write("n", "k", [1], etag: null);
        await States.Write("n", "k", [2], first);

        await Should.ThrowAsync<StaleStateException>(() => States.Clear("n", "k", first));
        await Should.ThrowAsync<StaleStateException>(() => States.Clear("n", "k", etag: null));
        (await States.Read("n", "k"))!.Json.ShouldBe([2]);
    }

    [ContractFact]
    public async Task A_state_made_again_is_not_the_one_that_was_read()
    {
        var first = await States.Write("n", "k", [1], etag: null);
        await States.Clear("n", "k", first);
        await States.Write("n", "k", [2], etag: null);

        await Should.ThrowAsync<StaleStateException>(() => States.Write("n", "k", [3], first));
    }

    [ContractFact]
    public async Task Of_many_who_write_with_one_tag_one_succeeds()
    {
        var etag = await States.Write("n", "k", [0], etag: null);
        var writes = Enumerable.Range(1, 20).Select(number => States.Write("n", "k", [(byte)number], etag)).ToList();

        await Should.ThrowAsync<StaleStateException>(() => Task.WhenAll(writes));
        var winner = writes.Single(write => write.IsCompletedSuccessfully);
        (await States.Read("n", "k"))!.ShouldSatisfyAllConditions(
            state => state.Etag.ShouldBe(winner.Result),
            state => state.Json.ShouldBe([(byte)(writes.IndexOf(winner) + 1)]));
    }

    [ContractFact]
    public async Task A_stale_write_takes_no_other_with_it()
    {
        await States.Write("n", "k", [1], etag: null);
        var good = Enumerable.Range(0, 20).Select(number => States.Write("n", $"k{number}", [2], etag: null)).ToArray();
        var stale = States.Write("n", "k", [2], etag: null);

        await Should.ThrowAsync<StaleStateException>(() => stale);
        (await Task.WhenAll(good)).Distinct(StringComparer.Ordinal).Count().ShouldBe(20);
    }
}
