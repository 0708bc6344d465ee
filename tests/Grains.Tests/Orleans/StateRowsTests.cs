using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Runtime;
using Orleans.Storage;
using Workshops.Grains.Directory;
using Workshops.Grains.Register;
using Workshops.Journal;
using Workshops.Live;
using Workshops.Testing;

namespace Workshops.Grains.Tests.Orleans;

/// <summary>Both engines read and write the same rows: this one through Orleans' storage provider, the embedded one through <see cref="IStateStore"/>.</summary>
[Collection(nameof(Nodes))]
public sealed class StateRowsTests(Nodes nodes)
{
    private static readonly RegisterState Register = new()
    {
        People = { ["p1"] = new("p1", "Ņina 🌿", "kultūra", null, new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero)) },
    };

    // A key of letters, and join codes: the provider takes hexadecimal digits for numbers
    public static TheoryData<string> Keys => new("wmvtqk3kz2fd7h5xw4abcdefgh", "00012345", "10000000", "99999999");

    private IStateStore Store => nodes.Services.GetRequiredService<IStateStore>();

    private IGrainStorage Provider => nodes.Services.GetRequiredKeyedService<IGrainStorage>("workshops");

    [PostgresTheory, MemberData(nameof(Keys))]
    public async Task What_Orleans_writes_the_store_reads(string key)
    {
        var written = await Write<RegisterState>(Id("register", key), Register);
        var read = (await Store.Read("register", key)).ShouldNotBeNull();
        read.Json.ShouldBe(LiveJson.Write(Register));
        read.Etag.ShouldBe(written.ETag);
        await Store.Write("register", key, LiveJson.Write(new RegisterState()), read.Etag);
        (await Read<RegisterState>(Id("register", key))).State!.People.ShouldBeEmpty();
        await Clear("register", key);
    }

    [PostgresTheory, MemberData(nameof(Keys))]
    public async Task What_the_store_writes_Orleans_reads(string key)
    {
        var etag = await Store.Write("code", key, LiveJson.Write(new DirectoryState { Workshop = "w1" }), etag: null);
        var read = await Read<DirectoryState>(Id("code", key));
        read.RecordExists.ShouldBeTrue();
        read.State!.Workshop.ShouldBe("w1");
        read.ETag.ShouldBe(etag);
        read.State = new() { Workshop = "w2" };
        await Provider.WriteStateAsync("code", Id("code", key), read);
        LiveJson.Read<DirectoryState>((await Store.Read("code", key))!.Json).Workshop.ShouldBe("w2");
        await Clear("code", key);
    }

    [PostgresFact]
    public async Task A_write_with_an_old_tag_is_refused_by_either()
    {
        var id = Id("register", "stale");
        var first = await Write<RegisterState>(id, Register);
        var second = await Store.Write("register", "stale", LiveJson.Write(new RegisterState()), first.ETag);
        await Should.ThrowAsync<InconsistentStateException>(() => Provider.WriteStateAsync("register", id, first));
        await Should.ThrowAsync<InconsistentStateException>(() => Provider.ClearStateAsync("register", id, first));
        var third = await Read<RegisterState>(id);
        third.ETag.ShouldBe(second);
        await Provider.WriteStateAsync("register", id, third);
        await Should.ThrowAsync<StaleStateException>(() => Store.Write("register", "stale", [], second));
    }

    [PostgresFact]
    public async Task A_cleared_state_is_gone_for_both_and_can_be_written_again()
    {
        var id = Id("code", "00000042");
        var first = await Write<DirectoryState>(id, new() { Workshop = "w1" });
        await Provider.ClearStateAsync("code", id, first);
        (await Store.Read("code", "00000042")).ShouldBeNull();
        var again = await Read<DirectoryState>(id);
        again.RecordExists.ShouldBeFalse();
        again.State = new() { Workshop = "w2" };
        await Provider.WriteStateAsync("code", id, again);
        var stored = (await Store.Read("code", "00000042")).ShouldNotBeNull();
        await Store.Clear("code", "00000042", stored.Etag);
        (await Read<DirectoryState>(id)).RecordExists.ShouldBeFalse();
        await Should.ThrowAsync<InconsistentStateException>(() => Provider.WriteStateAsync("code", id, again));
    }

    [PostgresFact]
    public async Task Of_many_who_write_first_one_wins()
    {
        var id = Id("code", "00000043");
        var writes = Enumerable.Range(0, 10).Select(number => Write<DirectoryState>(id, new() { Workshop = $"w{number}" })).ToList();
        await Task.WhenAll(writes).ContinueWith(_ => { }, TaskScheduler.Default);
        var winner = writes.Single(write => write.IsCompletedSuccessfully);
        writes.Where(write => write != winner).ShouldAllBe(write => write.Exception!.InnerException is InconsistentStateException);
        (await Read<DirectoryState>(id)).State!.Workshop.ShouldBe(winner.Result.State!.Workshop);
    }

    [PostgresFact]
    public async Task A_register_that_the_other_engine_wrote_opens()
    {
        await Store.Write("register", "opened", LiveJson.Write(Register), etag: null);
        foreach (var way in nodes.Ways)
            (await way.GetGrain<IRegisterGrain>("opened").All()).ShouldBe(Register.People.Values);
    }

    [PostgresFact]
    public async Task A_join_code_with_leading_zeros_is_found_from_everywhere_and_by_the_other_engine()
    {
        foreach (var way in nodes.Ways)
            (await way.GetGrain<IDirectoryGrain>("00000017").Claim("w17")).ShouldBeTrue();
        LiveJson.Read<DirectoryState>((await Store.Read("code", "00000017"))!.Json).Workshop.ShouldBe("w17");
    }

    private static GrainId Id(string name, string key) => GrainId.Create(name, key);

    private async Task<GrainState<T>> Read<T>(GrainId id)
        where T : new()
    {
        var state = new GrainState<T>(new());
        await Provider.ReadStateAsync(id.Type.ToString()!, id, state);
        return state;
    }

    private async Task<GrainState<T>> Write<T>(GrainId id, T value)
    {
        var state = new GrainState<T>(value);
        await Provider.WriteStateAsync(id.Type.ToString()!, id, state);
        return state;
    }

    private async Task Clear(string name, string key) => await Store.Clear(name, key, (await Store.Read(name, key))!.Etag);
}
