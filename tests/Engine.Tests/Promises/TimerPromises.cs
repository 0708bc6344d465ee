using Engine.Tests.Grains;
using Engine.Tests.Stage;

namespace Engine.Tests.Promises;

public abstract class TimerPromises<TEngine> : Promises<TEngine>
    where TEngine : IEngine, new()
{
    private TimeSpan Period => Settings.TimerPeriod;

    private ITicker Ticker => Grain<ITicker>();

    [Fact]
    public async Task A_timer_ticks_each_period()
    {
        await Soon(Ticker.Start(Period));
        for (var period = 1; period <= 3; period++)
        {
            await Engine.Pass(Period);
            await Probe.Ticked.Next();
            await Soon(Ticker.Settle());
        }
        Probe.Ticked.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_tick_waits_for_the_request_that_runs()
    {
        await Soon(Ticker.Start(Period));
        var call = Ticker.Stay();
        await Probe.Entered.Next();
        await Engine.Pass(Period * 1.1);
        Probe.Ticked.Count.ShouldBe(0);
        Probe.Release();
        await Probe.Ticked.Next();
        await Unheeded(call);
    }

    [Fact]
    public async Task An_interleaving_tick_does_not_wait()
    {
        await Soon(Ticker.Start(Period, interleave: true));
        _ = Ticker.Stay();
        await Probe.Entered.Next();
        await Engine.Pass(Period);
        await Probe.Ticked.Next();
        Probe.Left.Count.ShouldBe(0);
        Probe.Release();
    }

    [Fact]
    public async Task A_timer_never_ticks_beside_itself()
    {
        await Soon(Ticker.Start(Period, interleave: true, slow: true));
        await Engine.Pass(Period * 3);
        await Probe.Entered.Next();
        Probe.Release();
        await Probe.Left.Next();
        await Soon(Ticker.StopTicking());
        Probe.MostInside.ShouldBe(1);
        Probe.Ticked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_failing_tick_does_not_end_the_timer()
    {
        await Soon(Ticker.Start(Period, failing: true));
        await Engine.Pass(Period);
        await Probe.Ticked.Next();
        await Soon(Ticker.Change(Period));
        await Engine.Pass(Period);
        await Probe.Ticked.Next();
    }

    [Fact]
    public async Task A_changed_timer_ticks_when_it_was_changed_to()
    {
        await Soon(Ticker.Start(Period));
        await Soon(Ticker.Change(Period * 2));
        await Engine.Pass(Period * 1.5);
        Probe.Ticked.Count.ShouldBe(0);
        await Engine.Pass(Period);
        await Probe.Ticked.Next();
    }

    [Fact]
    public async Task A_disposed_timer_ticks_no_more()
    {
        await Soon(Ticker.Start(Period));
        await Soon(Ticker.StopTicking());
        await Engine.Pass(Period * 2);
        Probe.Ticked.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_timer_ends_with_its_activation()
    {
        await Soon(Ticker.Start(Period));
        await Soon(Ticker.Leave());
        await Probe.Deactivated.Next();
        await Engine.Pass(Period * 2);
        Probe.Ticked.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_grain_that_leaves_waits_for_the_tick_that_runs()
    {
        await Soon(Ticker.Start(Period, interleave: true, slow: true));
        await Engine.Pass(Period);
        await Probe.Entered.Next();
        await Soon(Ticker.Leave());
        await Engine.Pass(Period);
        Probe.Deactivated.Count.ShouldBe(0);
        Probe.Release();
        await Probe.Deactivated.Next();
        Probe.Ticked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_tick_does_not_keep_a_grain_active()
    {
        await Soon(Ticker.Start(Period));
        await TickOnceShortlyBeforeCollection();
        for (var waits = 0; waits < 10 && Probe.Deactivated.Count == 0; waits++)
        {
            await Engine.Pass(Settings.Slack);
            await Task.Delay(50); // the tick may still be finishing, and no call may ask: it would count as use
        }
        Probe.Deactivated.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_tick_that_keeps_alive_does()
    {
        await Soon(Ticker.Start(Period, keepAlive: true));
        await TickOnceShortlyBeforeCollection();
        await Engine.Pass(Settings.CollectionAge * 0.5);
        await Soon(Ticker.Settle());
        Probe.Deactivated.Count.ShouldBe(0);
    }

    private async Task TickOnceShortlyBeforeCollection()
    {
        await Soon(Ticker.Change(Settings.CollectionAge - Settings.Slack));
        await Engine.Pass(Settings.CollectionAge - Settings.Slack);
        await Probe.Ticked.Next();
    }
}
