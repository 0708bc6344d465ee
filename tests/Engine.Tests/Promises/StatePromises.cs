using Engine.Tests.Grains;
using Engine.Tests.Stage;
using Orleans;
using Orleans.Storage;

namespace Engine.Tests.Promises;

public abstract class StatePromises<TEngine> : Promises<TEngine>
    where TEngine : IEngine, new()
{
    private IKeeper Keeper => Grain<IKeeper>();

    [Fact]
    public async Task A_state_nobody_wrote_is_new()
    {
        (await Soon(Keeper.Found())).ShouldBe("");
        (await Soon(Keeper.Exists())).ShouldBeFalse();
    }

    [Fact]
    public async Task A_written_state_is_there_before_the_next_activation()
    {
        await Soon(Keeper.Keep("a"));
        await Soon(Keeper.Leave());
        (await Soon(Keeper.Found())).ShouldBe("a");
        (await Soon(Keeper.Exists())).ShouldBeTrue();
    }

    [Fact]
    public async Task A_cleared_state_is_new()
    {
        await Soon(Keeper.Keep("a"));
        await Soon(Keeper.Clear());
        await Soon(Keeper.Leave());
        (await Soon(Keeper.Found())).ShouldBe("");
        (await Soon(Keeper.Exists())).ShouldBeFalse();
    }

    [Fact]
    public async Task A_grain_behind_its_storage_is_refused_and_starts_anew()
    {
        await Soon(Keeper.Keep("a"));
        await Soon(Grain<IForger>().Forge(Keeper.GetGrainId()));
        await Should.ThrowAsync<InconsistentStateException>(Soon(Keeper.Keep("b")));
        await Probe.Deactivated.Next();
        (await Soon(Keeper.Found())).ShouldBe("forged");
    }
}
