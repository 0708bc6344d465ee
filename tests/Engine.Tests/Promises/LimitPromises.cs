using Engine.Tests.Stage;
using Orleans;
using Orleans.Runtime;

namespace Engine.Tests.Promises;

public abstract class LimitPromises<TEngine> : Promises<TEngine>
    where TEngine : IEngine, new()
{
    [Fact]
    public async Task A_grain_with_too_much_to_answer_refuses_more()
    {
        var first = Worker.Stay();
        await Probe.Entered.Next();
        var calls = Enumerable.Range(0, Settings.MaxQueue * 2).Select(Worker.Note).ToList();
        // Calls that come together may each find the last place free; one still on its way when the grain goes on would find room again
        var few = Settings.MaxQueue / 100;
        await Soon(Ended(calls, atLeast: Settings.MaxQueue - few));
        Probe.Release();
        await Unheeded(Task.WhenAll(calls));
        var taken = calls.Count(call => call.IsCompletedSuccessfully);
        calls.Count(call => call.Exception?.InnerException is LimitExceededException).ShouldBe(calls.Count - taken);
        taken.ShouldBeInRange(Settings.MaxQueue - few, Settings.MaxQueue + few);
        Probe.Order.Count.ShouldBe(taken);
        await Soon(first);
    }

    [Fact]
    public async Task Stopping_deactivates_all_grains()
    {
        await Soon(Worker.Count());
        await Soon(Engine.Stop());
        Probe.Reasons.Single().ReasonCode.ShouldBe(DeactivationReasonCode.ShuttingDown);
    }

    [Fact]
    public async Task Stopping_lets_what_runs_finish()
    {
        var call = Worker.Stay();
        await Probe.Entered.Next();
        var stopping = Engine.Stop();
        stopping.IsCompleted.ShouldBeFalse();
        Probe.Release();
        await Soon(call);
        await Soon(stopping);
        Probe.Deactivated.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_stopped_engine_refuses_calls()
    {
        await Soon(Engine.Stop());
        await Should.ThrowAsync<Exception>(Soon(Worker.Count()));
        Probe.Activations.ShouldBe(0);
    }

    [Fact]
    public async Task A_grain_that_hangs_keeps_no_other_from_its_deactivation()
    {
        await Soon(Other("b").Count());
        var hanging = Worker.Stay();
        await Probe.Entered.Next();
        var stopping = Engine.Stop();
        await Probe.Of(Key + "b").Deactivated.Next();
        await Engine.Pass(Settings.ResponseTimeout + Settings.Slack);
        await Soon(stopping);
        await Should.ThrowAsync<Exception>(Soon(hanging));
    }

    private static async Task Ended(IReadOnlyCollection<Task> calls, int atLeast)
    {
        while (calls.Count(call => call.IsCompleted) < atLeast)
        {
            await Task.Delay(10);
        }
    }
}
