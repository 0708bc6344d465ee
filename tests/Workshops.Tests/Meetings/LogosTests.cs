using Workshops.Live;
using Workshops.Meetings;

namespace Workshops.Tests.Meetings;

public sealed class LogosTests
{
    private static readonly Logo Funder = new("0a1b2c", "INTERREG");

    [Fact]
    public void Logos_are_shown_to_everybody_and_taken_home()
    {
        var story = Scene.Workshop().When(Scene.Lead, new SetLogos([Funder])).Then(new LogosSet([Funder]));
        story.When(Scene.Lead, new SetLogos([Funder])).ThenNothing();
        story.See<WorkshopView>("workshop", Audience.Room).Logos.ShouldBe([Funder]);
        ((Workshop)story.Document).Content().Logos.ShouldBe([Funder]);
        story.When(Scene.Lead, new SetLogos([])).Then(new LogosSet([]));
        ((Workshop)story.Document).Content().Logos.ShouldBeNull();
    }

    [Fact]
    public void Every_logo_says_whose_it_is() => Scene.Workshop()
        .When(Scene.Lead, new SetLogos([Funder with { Name = " " }])).ThenRefused(Rejection.Invalid)
        .When(Scene.Lead, new SetLogos([Funder with { Picture = "../etc" }])).ThenRefused(Rejection.Invalid)
        .When(Scene.Lead, new SetLogos([.. Enumerable.Repeat(Funder, Limits.Logos + 1)])).ThenRefused(Rejection.TooMany);
}
