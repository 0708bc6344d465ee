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
        var taken = new List<Task> { Worker.Stay() };
        await Probe.Entered.Next();
        for (var i = 1; i < Settings.MaxQueue; i++)
        {
            taken.Add(Worker.Note(i));
        }
        await Should.ThrowAsync<LimitExceededException>(Soon(Worker.Count()));
        Probe.Release();
        await Soon(Task.WhenAll(taken));
        (await Soon(Worker.Count())).ShouldBe(1);
    }

    [Fact]
    public async Task Stopping_deactivates_all_grains()
    {
        await Soon(Worker.Count());
        await Soon(Engine.Stop());
        Probe.Reasons.Single().ReasonCode.ShouldBe(DeactivationReasonCode.ShuttingDown);
    }

    [Fact]
    public async Task Stopping_lets_what_runs_finish_with_its_calls_to_others()
    {
        var call = Worker.StayThenCount(Other("b"));
        await Probe.Entered.Next();
        var stopping = Engine.Stop();
        stopping.IsCompleted.ShouldBeFalse();
        Probe.Release();
        (await Soon(call)).ShouldBe(1);
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
}
