using Engine.Tests.Stage;

namespace Engine.Tests.Promises;

public abstract class TurnPromises<TEngine> : Promises<TEngine>
    where TEngine : IEngine, new()
{
    [Fact]
    public async Task Requests_run_one_at_a_time()
    {
        var calls = Enumerable.Range(0, 20).Select(_ => Worker.Stay()).ToList();
        await Probe.Entered.Next();
        Probe.Release();
        await Soon(Task.WhenAll(calls));
        Probe.MostInside.ShouldBe(1);
    }

    [Fact]
    public async Task An_await_comes_back_to_the_grain() => (await Soon(Worker.ComesBack())).ShouldBeTrue();

    [Fact]
    public async Task Requests_to_a_reentrant_grain_interleave()
    {
        var calls = Enumerable.Range(0, 20).Select(_ => Reentrant.Stay()).ToList();
        for (var i = 0; i < 20; i++)
        {
            await Probe.Entered.Next();
        }
        Probe.Release();
        await Soon(Task.WhenAll(calls));
        Probe.MostInside.ShouldBe(20);
    }

    [Fact]
    public async Task An_always_interleaving_request_runs_beside_any()
    {
        var first = Worker.Stay();
        await Probe.Entered.Next();
        var beside = Worker.StayBeside();
        await Probe.Entered.Next();
        Probe.Release();
        await Soon(Task.WhenAll(first, beside));
    }

    [Fact]
    public async Task Read_only_requests_run_beside_each_other()
    {
        var first = Worker.StayReading();
        await Probe.Entered.Next();
        var second = Worker.StayReading();
        await Probe.Entered.Next();
        Probe.Release();
        await Soon(Task.WhenAll(first, second));
    }

    [Fact]
    public async Task An_ordinary_request_waits_for_a_read_only_one()
    {
        var reading = Worker.StayReading();
        await Probe.Entered.Next();
        var ordinary = Worker.Stay();
        await Soon(Worker.Pass());
        Probe.MostInside.ShouldBe(1);
        Probe.Release();
        await Soon(Task.WhenAll(reading, ordinary));
        Probe.MostInside.ShouldBe(1);
    }

    [Fact]
    public async Task A_read_only_request_waits_for_an_ordinary_one()
    {
        var ordinary = Worker.Stay();
        await Probe.Entered.Next();
        var reading = Worker.StayReading();
        await Soon(Worker.Pass());
        Probe.Release();
        await Soon(Task.WhenAll(reading, ordinary));
        Probe.MostInside.ShouldBe(1);
    }

    [Fact]
    public async Task A_reentrant_grain_counts_each_of_a_hundred_thousand_calls_once()
    {
        const int callers = 100, each = 1000;
        var answers = await Soon(Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            var last = 0;
            for (var i = 0; i < each; i++)
            {
                last = await Reentrant.Count();
            }
            return last;
        }))));
        answers.Max().ShouldBe(callers * each);
        (await Soon(Reentrant.Count())).ShouldBe((callers * each) + 1);
    }
}
