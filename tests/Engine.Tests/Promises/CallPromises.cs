using Engine.Tests.Grains;
using Engine.Tests.Stage;
using Orleans;

namespace Engine.Tests.Promises;

public abstract class CallPromises<TEngine> : Promises<TEngine>
    where TEngine : IEngine, new()
{
    [Fact]
    public async Task A_call_answers_what_the_grain_answers() => (await Soon(Worker.Key())).ShouldBe(Key);

    [Fact]
    public async Task Two_references_of_one_key_lead_to_one_grain()
    {
        await Soon(Worker.Count());
        (await Soon(Worker.Count())).ShouldBe(2);
        Worker.ShouldBe(Worker);
    }

    [Fact]
    public async Task Another_key_is_another_grain()
    {
        await Soon(Worker.Count());
        (await Soon(Other("b").Count())).ShouldBe(1);
        Other("b").ShouldNotBe(Worker);
    }

    [Fact]
    public async Task An_exception_in_the_grain_reaches_the_caller()
    {
        var error = await Should.ThrowAsync<InvalidOperationException>(Soon(Worker.Throw("so")));
        error.Message.ShouldBe("so");
    }

    [Fact]
    public async Task A_grain_that_threw_goes_on()
    {
        await Soon(Worker.Count());
        await Should.ThrowAsync<InvalidOperationException>(Soon(Worker.Throw("so")));
        (await Soon(Worker.Count())).ShouldBe(2);
    }

    [Fact]
    public async Task A_grain_gives_a_reference_to_itself()
    {
        var self = await Soon(Worker.Self());
        self.ShouldBe(Worker);
        (await Soon(self.Key())).ShouldBe(Key);
    }

    [Fact]
    public async Task A_grain_calls_another() => (await Soon(Worker.CountOf(Other("b")))).ShouldBe(1);

    [Fact]
    public async Task A_caller_without_an_answer_hears_of_it_after_the_response_timeout()
    {
        var call = Worker.Stay();
        await Probe.Entered.Next();
        await PassResponseTimeout();
        await Should.ThrowAsync<TimeoutException>(Soon(call));
        Probe.Release();
    }

    [Fact]
    public async Task A_request_that_waited_too_long_is_not_begun()
    {
        var first = Worker.Stay();
        await Probe.Entered.Next();
        var second = Worker.Note(1);
        await PassResponseTimeout();
        await Should.ThrowAsync<TimeoutException>(Soon(first));
        await Should.ThrowAsync<TimeoutException>(Soon(second));
        Probe.Release();
        await Soon(Worker.Count());
        Probe.Order.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_grain_called_back_by_whom_it_waits_for_waits_until_the_response_timeout()
    {
        var call = Worker.CallThrough(Other("b"));
        await PassResponseTimeout();
        await Should.ThrowAsync<TimeoutException>(Soon(call));
    }

    [Fact]
    public async Task A_reentrant_grain_can_be_called_back_by_whom_it_waits_for() =>
        (await Soon(Reentrant.CallThrough(Other("b")))).ShouldBe(1);

    [Fact]
    public async Task A_one_way_caller_does_not_wait()
    {
        await Soon(Worker.StayUnheard());
        await Probe.Entered.Next();
        Probe.Left.Count.ShouldBe(0);
        Probe.Release();
    }

    [Fact]
    public async Task Ambient_values_of_the_caller_do_not_reach_the_grain()
    {
        Ambience.Value.Value = "the caller's";
        (await Soon(Worker.Ambient())).ShouldBeNull();
    }

    [Fact]
    public void An_interface_of_several_classes_needs_the_class_named() =>
        Should.Throw<ArgumentException>(() => Engine.Grains.GetGrain<IWorker>(Key));

    [Fact]
    public void An_interface_no_class_has_is_refused() =>
        Should.Throw<ArgumentException>(() => Engine.Grains.GetGrain<INobody>(Key));
}

public interface INobody : IGrainWithStringKey;
