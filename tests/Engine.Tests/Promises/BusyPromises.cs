using Engine.Tests.Stage;

namespace Engine.Tests.Promises;

public abstract class BusyPromises<TEngine> : Promises<TEngine>
    where TEngine : IEngine, new()
{
    [Fact]
    public async Task A_grain_that_works_is_not_idle()
    {
        var call = Worker.Stay();
        await Probe.Entered.Next();
        await PassCollectionAge();
        Probe.Release();
        await Probe.Left.Next();
        await Should.ThrowAsync<TimeoutException>(Soon(call));
        await Soon(Worker.Count());
        Probe.Activations.ShouldBe(1);
    }

    [Fact]
    public async Task A_grain_that_delays_its_deactivation_stays_active()
    {
        await Soon(Worker.StayActive(Settings.CollectionAge * 3));
        await PassCollectionAge();
        await Soon(Worker.Count());
        Probe.Activations.ShouldBe(1);
    }

    [Fact]
    public async Task A_delayed_deactivation_comes()
    {
        await Soon(Worker.StayActive(Settings.CollectionAge * 2));
        await Engine.Pass((Settings.CollectionAge * 2) + Settings.Slack);
        await Probe.Deactivated.Next();
    }
}
