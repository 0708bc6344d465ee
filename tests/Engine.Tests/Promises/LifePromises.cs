using Engine.Tests.Stage;
using Orleans;
using Orleans.Runtime;

namespace Engine.Tests.Promises;

public abstract class LifePromises<TEngine> : Promises<TEngine>
    where TEngine : IEngine, new()
{
    [Fact]
    public async Task A_reference_alone_activates_nothing()
    {
        _ = Worker;
        await Engine.Pass(Settings.ResponseTimeout * 0.1);
        Probe.Activations.ShouldBe(0);
    }

    [Fact]
    public async Task Many_first_calls_activate_a_grain_once()
    {
        await Soon(Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => Worker.Count()))));
        Probe.Activations.ShouldBe(1);
    }

    [Fact]
    public async Task A_failed_activation_reaches_the_caller()
    {
        Probe.FailingActivations = 1;
        var error = await Should.ThrowAsync<Exception>(Soon(Worker.Count()));
        error.ToString().ShouldContain("not today");
    }

    [Fact]
    public async Task The_call_after_a_failed_activation_activates_anew()
    {
        Probe.FailingActivations = 1;
        await Should.ThrowAsync<Exception>(Soon(Worker.Count()));
        (await Soon(Worker.Count())).ShouldBe(1);
        Probe.Activations.ShouldBe(2);
    }

    [Fact]
    public async Task A_grain_that_asks_for_it_is_deactivated()
    {
        await Soon(Worker.Leave());
        await Probe.Deactivated.Next();
        Probe.Reasons.Single().ReasonCode.ShouldBe(DeactivationReasonCode.ApplicationRequested);
    }

    [Fact]
    public async Task A_leaving_grain_finishes_what_runs_and_newer_calls_wait_for_the_next()
    {
        var leaving = Reentrant.StayAndLeave();
        await Probe.Entered.Next();
        var after = Reentrant.Count();
        await Engine.Pass(Settings.ResponseTimeout * 0.1);
        Probe.Deactivated.Count.ShouldBe(0);
        after.IsCompleted.ShouldBeFalse();
        Probe.Release();
        await Soon(leaving);
        (await Soon(after)).ShouldBe(1);
        Probe.Deactivated.Count.ShouldBe(1);
        Probe.Activations.ShouldBe(2);
    }

    // A call that finds the grain gone again and again is refused; it was not begun, so it can be made again
    [Fact]
    public async Task Leaving_in_the_middle_of_load_leaves_no_call_unanswered()
    {
        const int callers = 50, each = 200;
        var answers = await Soon(Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            var answered = 0;
            for (var i = 0; i < each; i++)
            {
                if (i % 20 == 0 && caller % 10 == 0) await Taken(Reentrant.Leave());
                if (await Taken(Reentrant.Count())) answered++;
            }
            return answered;
        }))));
        answers.Sum().ShouldBeInRange(callers * each * 9 / 10, callers * each);
        Probe.Activations.ShouldBeGreaterThan(1);
        Probe.Deactivated.Count.ShouldBeInRange(Probe.Activations - 1, Probe.Activations);
    }

    private static async Task<bool> Taken(Task call)
    {
        try
        {
            await call;
            return true;
        }
        catch (OrleansMessageRejectionException)
        {
            return false;
        }
    }
}
