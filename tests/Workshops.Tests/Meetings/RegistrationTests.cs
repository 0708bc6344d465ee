using Workshops.Live;
using Workshops.Meetings;
using Workshops.Tests.Live;

namespace Workshops.Tests.Meetings;

public sealed class RegistrationTests
{
    private static readonly SetRegistration Asked = new(
        [new("name", Required: true), new("sector", null, "Lai komandas būtu sajauktas", ["Pašvaldība", "NVO"]), new("arrives", "Vai braucat ar auto?")],
        "Atbildes glabājam gadu.");

    private static WorkshopView See(Story story) => story.See<WorkshopView>("workshop", Audience.Room);

    [Fact]
    public void What_is_asked_is_the_organisers_choice_and_says_what_it_is_for()
    {
        var asked = See(Scene.Workshop().When(Scene.Lead, Asked)).Registration;
        asked.Fields.Select(field => field.Id).ShouldBe(["name", "sector", "arrives"]);
        asked.Fields[1].Options.ShouldBe(["Pašvaldība", "NVO"]);
        asked.Consent.ShouldBe("Atbildes glabājam gadu.");
    }

    [Fact]
    public void The_same_again_changes_nothing() => Scene.Workshop().When(Scene.Lead, Asked, Asked with { Fields = [.. Asked.Fields] }).ThenNothing();

    [Fact]
    public void Every_change_of_the_words_to_agree_to_is_a_new_version_and_nothing_else_is()
    {
        var story = Scene.Workshop().When(Scene.Lead, Asked);
        See(story).Registration.ConsentVersion.ShouldBe(1);
        See(story.When(Scene.Lead, Asked with { Fields = [new("name")] })).Registration.ConsentVersion.ShouldBe(1);
        See(story.When(Scene.Lead, Asked with { Consent = "Atbildes glabājam mēnesi." })).Registration.ConsentVersion.ShouldBe(2);
    }

    [Fact]
    public void Which_basic_fields_are_asked_can_still_be_said_in_the_description()
    {
        var story = Scene.Workshop().When(Scene.Lead, Asked, new Describe(Asks: ["organisation", "sector"]));
        See(story).Registration.Fields.Select(field => field.Id).ShouldBe(["organisation", "sector", "arrives"]);
        See(story).Registration.Fields[1].Purpose.ShouldBe("Lai komandas būtu sajauktas");
        See(story).Asks.ShouldBe(["organisation", "sector"]);
    }

    [Fact]
    public void A_field_of_ones_own_needs_words_and_every_field_stands_once() =>
        Scene.Workshop().When(Scene.Lead, new SetRegistration([new("x")])).ThenRefused(Rejection.Invalid)
            .When(Scene.Lead, new SetRegistration([new("name"), new("name")])).ThenRefused(Rejection.Invalid)
            .When(Scene.Lead, new SetRegistration([.. Enumerable.Range(0, 21).Select(n => new RegistrationField($"f{n}", "?"))])).ThenRefused(Rejection.TooMany)
            .When(Scene.Lead, new SetRegistration([], new string('ā', 4_001))).ThenRefused(Rejection.TooLong);

    [Fact]
    public void Only_the_server_says_what_a_workshop_follows() =>
        Scene.Workshop().When(Scene.Lead, new Follow("w4", 5)).ThenRefused(Rejection.Forbidden)
            .When(Actor.Server, new Follow("w4", 5)).Then(new EarlierLinked("w4", 5))
            .When(Actor.Server, new Follow("w4", 5)).ThenNothing();

    [Fact]
    public void What_it_follows_is_shown_to_facilitators_and_never_taken_home()
    {
        var story = Scene.Workshop().When(Actor.Server, new Follow("w4", 5));
        story.See<WorkshopView>("workshop", Audience.Facilitators).Earlier.ShouldBe("w4");
        See(story).Earlier.ShouldBeNull();
        See(story).Number.ShouldBe(5);
        System.Text.Encoding.UTF8.GetString(LiveJson.Write(((Workshop)story.Document).Content())).ShouldNotContain("w4");
    }
}
