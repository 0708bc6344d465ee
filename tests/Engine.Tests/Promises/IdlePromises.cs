using Engine.Tests.Stage;
using Orleans;

namespace Engine.Tests.Promises;

public abstract class IdlePromises<TEngine> : Promises<TEngine>
    where TEngine : IEngine, new()
{
    [Fact]
    public async Task An_idle_grain_is_deactivated()
    {
        await Soon(Worker.Count());
        await PassCollectionAge();
        await Probe.Deactivated.Next();
        Probe.Reasons.Single().ReasonCode.ShouldBe(DeactivationReasonCode.ActivationIdle);
    }

    [Fact]
    public async Task The_call_after_a_deactivation_activates_anew()
    {
        await Soon(Worker.Count());
        await PassCollectionAge();
        await Probe.Deactivated.Next();
        (await Soon(Worker.Count())).ShouldBe(1);
        Probe.Activations.ShouldBe(2);
    }

    [Fact]
    public async Task A_grain_that_is_called_stays_active()
    {
        await Soon(Worker.Count());
        for (var halves = 1; halves <= 3; halves++)
        {
            await Engine.Pass(Settings.CollectionAge * 0.5);
            await Soon(Worker.Count());
        }
        Probe.Activations.ShouldBe(1);
    }
}
