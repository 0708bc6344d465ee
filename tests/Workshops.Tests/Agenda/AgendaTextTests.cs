using Workshops.Agenda;

namespace Workshops.Tests.Agenda;

public sealed class AgendaTextTests
{
    [Theory]
    [InlineData("14.00-14.15\tMobilā klase", "14:00:00", 15, "Mobilā klase")]
    [InlineData("14.00–14.15 Mobilā klase", "14:00:00", 15, "Mobilā klase")]
    [InlineData("14:00—14:15   Mobilā klase", "14:00:00", 15, "Mobilā klase")]
    [InlineData("  9.05 - 10.00 Mobilā klase  ", "09:05:00", 55, "Mobilā klase")]
    [InlineData("9:05 – 10.00: Mobilā klase", "09:05:00", 55, "Mobilā klase")]
    [InlineData("9:05 – 10.00 – Mobilā klase", "09:05:00", 55, "Mobilā klase")]
    [InlineData("17.00 Noslēgums", "17:00:00", 0, "Noslēgums")]
    [InlineData("23.30-00.15 Nakts", "23:30:00", 45, "Nakts")]
    [InlineData("20 min Pauze", null, 20, "Pauze")]
    [InlineData("20 min. – Pauze", null, 20, "Pauze")]
    [InlineData("Pauze – 20 min", null, 20, "Pauze")]
    [InlineData("Pauze (20 min)", null, 20, "Pauze")]
    [InlineData("90 minutes Work", null, 90, "Work")]
    public void A_line_with_a_time_is_a_block(string line, string? start, int minutes, string title)
    {
        var block = AgendaText.Read(line).Lines.ShouldHaveSingleItem();
        block.Start.ShouldBe(start is null ? null : TimeSpan.Parse(start, System.Globalization.CultureInfo.InvariantCulture));
        block.Minutes.ShouldBe(minutes);
        block.Title.ShouldBe(title);
    }

    [Theory]
    [InlineData("Darba kārtība")]
    [InlineData("25.00 Nav laika")]
    [InlineData("14.75 Nav laika")]
    [InlineData("2025-02-20")]
    [InlineData("14.00-14.15")]
    [InlineData("0 min Nekas")]
    [InlineData("")]
    public void A_line_without_a_time_or_title_is_no_block(string line) => AgendaText.Read(line).Lines.ShouldBeEmpty();

    [Fact]
    public void A_double_line_is_told_by_its_words_not_by_its_marks()
    {
        var text = AgendaText.Read("13.40-14.00 Ierašanās, kafija\n13:40 – 14:00\tIERASANAS   kafija");
        text.Lines.Count.ShouldBe(1);
        text.Remarks.ShouldHaveSingleItem().Kind.ShouldBe(AgendaRemarkKind.Duplicate);
    }

    [Fact]
    public void The_same_title_at_another_time_and_two_breaks_of_one_length_are_blocks_of_their_own() =>
        AgendaText.Read("10.00-10.15 Pauze\n12.00-12.15 Pauze\n20 min Pauze\n20 min Pauze").Lines.DistinctBy(line => line.Id).Count().ShouldBe(4);

    [Fact]
    public void A_line_without_time_is_flagged_only_between_lines_with_one()
    {
        var text = AgendaText.Read("Darba kārtība\n\n14.00 A\nlektors Jānis\n15.00 B\nAtgādinājums");
        text.Remarks.ShouldBe([new("lektors Jānis", AgendaRemarkKind.NoTime)]);
    }

    [Theory]
    [InlineData("Kafijas pauze", "break")]
    [InlineData("Pusdienas", "break")]
    [InlineData("Kavos pertrauka", "break")]
    [InlineData("Pietūs", "break")]
    [InlineData("Coffee", "break")]
    [InlineData("Dalībnieku ierašanās, kafija", "arrival")]
    [InlineData("Dalyvių registracija", "arrival")]
    [InlineData("Arrival and coffee", "arrival")]
    [InlineData("Noslēgums", "closing")]
    [InlineData("Renginio uždarymas", "closing")]
    [InlineData("Closing", "closing")]
    [InlineData("Prezentācija", "talk")]
    [InlineData("Pranešimas", "talk")]
    [InlineData("Keynote", "talk")]
    [InlineData("Darbs grupās", "work")]
    public void Words_tell_the_kind(string title, string kind) => AgendaWords.Kind(title).ShouldBe(kind);

    [Fact]
    public void A_very_long_line_is_read_in_time() =>
        Should.CompleteIn(() => AgendaText.Read("14.00 " + new string('-', 19_000) + " min"), TimeSpan.FromSeconds(2));
}
