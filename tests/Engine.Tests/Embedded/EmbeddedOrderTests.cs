using Engine.Tests.Grains;
using Engine.Tests.Stage;

namespace Engine.Tests.Embedded;

/// <summary>What the embedded engine keeps beyond the promises: on a network, calls that do not wait for each other may overtake each other.</summary>
public sealed class EmbeddedOrderTests : Promises<EmbeddedUnderTest>
{
    [Fact]
    public async Task Requests_of_one_caller_begin_in_order()
    {
        await Soon(Task.WhenAll(Enumerable.Range(0, 100).Select(Worker.Note)));
        Probe.Order.ShouldBe(Enumerable.Range(0, 100));
    }

    [Fact]
    public async Task An_observer_is_told_in_order()
    {
        var listener = new Listener();
        var reference = Engine.Grains.CreateObjectReference<IListener>(listener);
        var teller = Grain<ITeller>();
        await Soon(teller.Recite(reference, 100));
        await Soon(teller.TellOne(reference, "end"));
        listener.Heard.ShouldBe([.. Enumerable.Range(0, 100).Select(i => $"{i}"), "end"]);
    }
}
