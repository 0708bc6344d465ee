using Workshops.Live;
using Workshops.Meetings;

namespace Workshops.Tests.Meetings;

public sealed class LifeTests
{
    private static readonly Actor Ilze = Scene.Person("ilze");

    [Fact]
    public void A_workshop_is_opened_closed_and_reopened() =>
        Scene.Workshop()
            .When(Scene.Lead, new Open()).Then(new StatusSet(Status.Open))
            .When(Scene.Lead, new Open()).ThenNothing()
            .When(Scene.Lead, new Close()).Then(new StatusSet(Status.Closed))
            .When(Scene.Lead, new Close()).ThenNothing()
            .When(Scene.Lead, new Reopen()).Then(new StatusSet(Status.Open))
            .When(Scene.Lead, new Reopen()).ThenNothing();

    [Fact]
    public void An_open_that_comes_after_the_close_does_not_undo_it() =>
        Scene.Workshop().When(Scene.Lead, new Close(), new Open()).ThenRefused(Rejection.Closed);

    [Fact]
    public void Closing_ends_the_present_block_and_reopening_makes_it_live_again() =>
        Scene.Workshop().When(Scene.Lead, new AddAgendaItem("talk", "Saruna", "talk", 5), new StartItem("talk"), new Close())
            .Then(new ItemFinished("talk"), new StatusSet(Status.Closed))
            .When(Scene.Lead, new StartItem("talk")).ThenRefused(Rejection.Closed)
            .When(Scene.Lead, new Reopen()).Then(new StatusSet(Status.Live));

    [Fact]
    public void After_the_end_only_facilitators_change_anything() =>
        Scene.WorkshopWith("ilze").When(Scene.Lead, new AddTeam("t1", "A"), new Close())
            .When(Ilze, new Assign("ilze", "t1")).ThenRefused(Rejection.Closed)
            .When(Scene.Lead, new SetConclusion("Sākam martā.")).Then(new ConclusionSet("Sākam martā."));

    [Fact]
    public void A_workshop_that_did_not_come_to_be_is_not_found() =>
        new Tests.Live.Story(new Workshop("workshop/w")).When(Scene.Lead, new Open()).ThenRefused(Rejection.NotFound);

    [Fact]
    public void Participants_and_walls_run_nothing()
    {
        foreach (var actor in new[] { Ilze, Scene.Wall, Ilze with { Role = Role.TableHost } })
        {
            Scene.WorkshopWith("ilze").When(actor, new Open()).ThenRefused(Rejection.Forbidden)
                .When(actor, new Rename("Mans")).ThenRefused(Rejection.Forbidden)
                .When(actor, new Appoint("ilze", Role.Facilitator)).ThenRefused(Rejection.Forbidden)
                .When(actor, new Admit("jonas")).ThenRefused(Rejection.Forbidden);
        }
    }

    [Fact]
    public void A_workshop_is_created_with_its_creator_as_facilitator()
    {
        var story = Scene.Workshop();
        ((Workshop)story.Document).Standing("lead", Role.Participant, "").Actor!.Facilitates.ShouldBeTrue();
        story.See<WorkshopView>("workshop", Audience.Room).Status.ShouldBe(Status.Draft);
    }

    [Theory]
    [InlineData("", "lv", "Europe/Riga", Rejection.Invalid)]
    [InlineData("A", "ru", "Europe/Riga", Rejection.Invalid)]
    [InlineData("A", "lv", "Europe/Atlantis", Rejection.Invalid)]
    public void A_workshop_that_cannot_be_is_refused(string title, string language, string timeZone, Rejection rejection) =>
        Workshop.Creation(Scene.Created with { Title = title, Language = language, TimeZone = timeZone }, Scene.Lead, default).Rejection.ShouldBe(rejection);

    [Fact]
    public void A_description_tells_only_what_is_different() =>
        Scene.Workshop()
            .When(Scene.Lead, new Describe(Place: "Lielā zāle", Language: "lv", Areas: ["Prasmes"]))
            .Then(new WorkshopDescribed("Lielā zāle", null, null, null, null, ["Prasmes"], null))
            .When(Scene.Lead, new Describe(Place: "Lielā zāle", Areas: ["Prasmes"])).ThenNothing()
            .When(Scene.Lead, new Describe(EndsAt: Scene.Created.StartsAt!.Value.AddHours(-1))).ThenRefused(Rejection.Invalid)
            .When(Scene.Lead, new Describe(Asks: ["shoeSize"])).ThenRefused(Rejection.Invalid)
            .When(Scene.Lead, new Describe(Context: [new("", "x")])).ThenRefused(Rejection.Invalid);
}
