using Workshops.Agenda;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Tests.Live;
using Workshops.Tests.Meetings;

namespace Workshops.Tests.Agenda;

public sealed class PastedAgendaTests
{
    // The seed's own lines, the double one included
    private const string Seed = """
        13.40-14.00	Dalībnieku ierašanās, reģistrācija, kafija
        14.00-14.15	Pilotprojekts “Mobilā digitālā klase”
        14.15-15.30	Rīcības plāna plānotās darbības - sadalījumā pa jomām
        15.30-15.50	Kafijas pauze
        15.50-17.00	Plānotie rezultāti - plāna kopējie rezultāti un katrai darbībai atsevišķi.
        17.00	Darba grupas noslēgums
        13.40-14.00	Dalībnieku ierašanās, reģistrācija, kafija
        """;

    [Fact]
    public void S2_01_The_pasted_agenda_is_six_blocks_and_the_double_line_is_flagged()
    {
        var story = Scene.Workshop().When(Scene.Lead, new ImportAgenda(Seed));

        Items(story).Select(item => $"{Local(item.StartsAt)} {item.Minutes} {item.Kind} {item.Title}").ShouldBe(
        [
            "13.40 20 arrival Dalībnieku ierašanās, reģistrācija, kafija",
            "14.00 15 talk Pilotprojekts “Mobilā digitālā klase”",
            "14.15 75 work Rīcības plāna plānotās darbības - sadalījumā pa jomām",
            "15.30 20 break Kafijas pauze",
            "15.50 70 work Plānotie rezultāti - plāna kopējie rezultāti un katrai darbībai atsevišķi.",
            "17.00 0 closing Darba grupas noslēgums",
        ]);
        Items(story).Where(item => item.Kind != ItemKinds.Arrival).Sum(item => item.Minutes).ShouldBe(180);
        var workshop = story.See<WorkshopView>("workshop", Audience.Facilitators);
        workshop.Remarks.ShouldBe([new("13.40-14.00\tDalībnieku ierašanās, reģistrācija, kafija", AgendaRemarkKind.Duplicate)]);
        workshop.AgendaEndsAt.ShouldBe(workshop.EndsAt);
    }

    [Fact]
    public void S2_01_A_break_of_30_minutes_moves_what_follows_and_the_end_to_17_10()
    {
        var story = Scene.Workshop().When(Scene.Lead, new ImportAgenda(Seed));
        var pause = Items(story).Single(item => item.Kind == ItemKinds.Break);

        story.When(Scene.Lead, new EditAgendaItem(pause.Id, Minutes: 30));

        Items(story).Select(item => Local(item.StartsAt)).ShouldBe(["13.40", "14.00", "14.15", "15.30", "16.00", "17.10"]);
        var workshop = story.See<WorkshopView>("workshop", Audience.Room);
        Local(workshop.AgendaEndsAt).ShouldBe("17.10");
        Local(workshop.EndsAt).ShouldBe("17.00");
    }

    [Fact]
    public void Pasting_the_same_agenda_again_adds_nothing() =>
        Scene.Workshop().When(Scene.Lead, new ImportAgenda(Seed), new ImportAgenda(Seed)).ThenNothing();

    [Fact]
    public void A_text_without_any_time_is_refused() =>
        Scene.Workshop().When(Scene.Lead, new ImportAgenda("Darba kārtība\nRunāsim")).ThenRefused(Rejection.Invalid);

    [Fact]
    public void Pasting_again_after_an_edit_leaves_the_edit()
    {
        var story = Scene.Workshop().When(Scene.Lead, new ImportAgenda(Seed));
        story.When(Scene.Lead, new EditAgendaItem(Items(story)[3].Id, Minutes: 30), new ImportAgenda(Seed)).ThenNothing();
        Items(story)[3].Minutes.ShouldBe(30);
    }

    [Fact]
    public void A_block_after_a_gap_keeps_its_own_time()
    {
        var story = Scene.Workshop().When(Scene.Lead, new ImportAgenda("14:00-14:15 A\n15:00-15:30 B\n15:30-16:00 C"));
        story.When(Scene.Lead, new EditAgendaItem(Items(story)[0].Id, Minutes: 30));
        Items(story).Select(item => Local(item.StartsAt)).ShouldBe(["14.00", "15.00", "15.30"]);
    }

    [Fact]
    public void A_block_that_begins_too_early_is_flagged_and_starts_after_the_one_above()
    {
        var story = Scene.Workshop().When(Scene.Lead, new ImportAgenda("14.00-15.00 A\n14.30-15.30 B"));
        story.See<WorkshopView>("workshop", Audience.Facilitators).Remarks.ShouldBe([new("14.30-15.30 B", AgendaRemarkKind.Overlap)]);
        Items(story).Select(item => Local(item.StartsAt)).ShouldBe(["14.00", "15.00"]);
    }

    [Fact]
    public void Without_a_date_of_the_workshop_the_agenda_is_today_in_its_time_zone()
    {
        var created = Scene.Created with { StartsAt = null, EndsAt = null };
        var story = new Story(new Workshop("workshop/w")).Given(created)
            .At(new DateTimeOffset(2025, 7, 1, 22, 30, 0, TimeSpan.Zero)).When(Scene.Lead, new ImportAgenda("9.00-9.30 A"));
        Items(story)[0].StartsAt.ShouldBe(new DateTimeOffset(2025, 7, 2, 6, 0, 0, TimeSpan.Zero));
    }

    private static List<AgendaItemView> Items(Story story) =>
        [.. story.Document.Keys.Where(key => key.StartsWith("agenda/", StringComparison.Ordinal)).Select(key => story.See<AgendaItemView>(key, Audience.Room))];

    private static string? Local(DateTimeOffset? at) =>
        at?.ToOffset(TimeSpan.FromHours(2)).ToString("HH.mm", System.Globalization.CultureInfo.InvariantCulture);
}
