using System.Collections.Concurrent;
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
    public async Task An_observer_is_told_in_order_and_one_thing_at_a_time()
    {
        var reference = Reference(listener);
        await Soon(Task.WhenAll(Enumerable.Range(0, 100).Select(i => Teller.Mutter(reference, $"{i}"))));
        await Soon(Teller.TellOne(reference, "end"));
        listener.Heard.ShouldBe([.. Enumerable.Range(0, 100).Select(i => $"{i}"), "end"]);
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private IListener ReferenceToSomebodyWhoDies() => Reference(new Listener());

    private IListener Reference(Listener it) => Engine.Grains.CreateObjectReference<IListener>(it);

    private sealed class Listener : IListener
    {
        private int atOnce;

        public ConcurrentQueue<string> Heard { get; } = new();

        public bool Fails { get; set; }

        public int MostAtOnce { get; private set; }

        public async Task Hear(string text)
        {
            Overhear(text);
            await Task.Yield();
        }

        public void Overhear(string text)
        {
            if (Fails) throw new InvalidOperationException("deaf");
            MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref atOnce));
            Heard.Enqueue(text);
            Interlocked.Decrement(ref atOnce);
        }
    }
}
