using System.Runtime.CompilerServices;
using Engine.Tests.Grains;
using Engine.Tests.Stage;

namespace Engine.Tests.Promises;

public abstract class ObserverPromises<TEngine> : Promises<TEngine>
    where TEngine : IEngine, new()
{
    private readonly Listener listener = new();

    private ITeller Teller => Grain<ITeller>();

    [Fact]
    public async Task An_observer_is_told()
    {
        await Soon(Teller.Listen(Reference(listener)));
        (await Soon(Teller.Tell("a"))).ShouldBe(1);
        listener.Heard.ShouldBe(["a"]);
    }

    [Fact]
    public async Task An_observer_is_told_each_thing_once_and_one_at_a_time()
    {
        var reference = Reference(listener);
        await Soon(Teller.Recite(reference, 100));
        for (var i = 0; i < 100; i++)
        {
            await listener.Overheard.Next();
        }
        listener.Heard.Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(0, 100).Select(i => $"{i}").Order(StringComparer.Ordinal));
        listener.MostAtOnce.ShouldBe(1);
    }

    [Fact]
    public async Task What_an_observer_throws_reaches_the_grain()
    {
        listener.Fails = true;
        await Should.ThrowAsync<InvalidOperationException>(Soon(Teller.TellOne(Reference(listener), "a")));
    }

    [Fact]
    public async Task An_observer_that_fails_is_dropped()
    {
        var reference = Reference(listener);
        await Soon(Teller.Listen(reference));
        listener.Fails = true;
        (await Soon(Teller.Tell("a"))).ShouldBe(0);
    }

    [Fact]
    public async Task An_observer_that_subscribes_twice_is_told_once()
    {
        var reference = Reference(listener);
        await Soon(Teller.Listen(reference));
        await Soon(Teller.Listen(reference));
        await Soon(Teller.Tell("a"));
        listener.Heard.ShouldBe(["a"]);
    }

    [Fact]
    public async Task A_reference_does_not_keep_an_observer_alive_and_calls_to_the_dead_fail()
    {
        var reference = ReferenceToSomebodyWhoDies();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var call = Teller.TellOne(reference, "a");
        await PassResponseTimeout();
        await Should.ThrowAsync<Exception>(Soon(call));
    }

    [Fact]
    public async Task Calls_by_a_deleted_reference_fail()
    {
        var reference = Reference(listener);
        Engine.Grains.DeleteObjectReference<IListener>(reference);
        var call = Teller.TellOne(reference, "a");
        await PassResponseTimeout();
        await Should.ThrowAsync<Exception>(Soon(call));
        listener.Heard.ShouldBeEmpty();
    }

    [Fact]
    public async Task Telling_one_way_does_not_wait_for_a_slow_listener()
    {
        var slow = new Listener { Gate = new() };
        await Soon(Teller.Listen(Reference(slow)));
        await Soon(Teller.Listen(Reference(listener)));
        foreach (var text in new[] { "a", "b", "c" })
        {
            (await Soon(Teller.Shout(text))).ShouldBe(2);
            await listener.Caught.Next();
        }
        slow.Heard.ShouldBeEmpty();
        slow.Gate.SetResult();
        for (var i = 0; i < 3; i++)
        {
            await slow.Caught.Next();
        }
        slow.Heard.Order(StringComparer.Ordinal).ShouldBe(["a", "b", "c"]);
        listener.Heard.ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public async Task Who_tells_one_way_hears_nothing_of_what_the_listener_throws()
    {
        await Soon(Teller.Listen(Reference(listener)));
        listener.Fails = true;
        (await Soon(Teller.Shout("a"))).ShouldBe(1);
        await listener.Caught.Next();
        listener.Fails = false;
        (await Soon(Teller.Shout("b"))).ShouldBe(1);
        await listener.Caught.Next();
        listener.Heard.ShouldBe(["b"]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private IListener ReferenceToSomebodyWhoDies() => Reference(new Listener());

    private IListener Reference(Listener it) => Engine.Grains.CreateObjectReference<IListener>(it);
}
