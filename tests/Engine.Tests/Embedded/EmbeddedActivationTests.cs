using Engine.Tests.Grains;
using Engine.Tests.Stage;

namespace Engine.Tests.Embedded;

/// <summary>Activations that are over before their caller's thread has taken its next step, as on a busy machine.</summary>
public sealed class EmbeddedActivationTests
{
    [Fact]
    public async Task An_activation_that_fails_at_once_still_reaches_its_caller()
    {
        await using var engine = new EmbeddedUnderTest(run: static work => work.Execute());
        await engine.Start();
        var key = Guid.NewGuid().ToString("N");
        Probe.Of(key).FailingActivations = 1;
        var error = await Should.ThrowAsync<InvalidOperationException>(engine.Grains.GetGrain<IWorker>(key, "Engine.Tests.Grains.Ordinary").Count());
        error.Message.ShouldBe("not today");
    }
}
