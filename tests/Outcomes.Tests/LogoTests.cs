using System.Text;

namespace Workshops.Outcomes.Tests;

/// <summary>Logos of partners and funders, on every page that is taken home.</summary>
public class LogoTests
{
    private const string Shown = "<p class=\"logos\"><img alt=\"INTERREG &quot;x&quot;\" src=\"data:image/png;base64,iVBO\"></p>";

    private static readonly MeetingPicture Picture = new("1a2b3c", "image/png", [0x89, 0x50, 0x4E]);

    private static Meeting Funded => Meetings.Full with
    {
        Workshop = Meetings.Full.Workshop with { Logos = [new(Picture.Id, "INTERREG \"x\"")] },
        Pictures = [Meetings.Photo, Picture],
    };

    private static IReadOnlyList<LogoPicture> Logos => LogoPicture.Of(Funded.Workshop, Funded.Pictures!);

    [Fact]
    public void They_stand_in_the_minutes_with_whose_they_are() =>
        Encoding.UTF8.GetString(HtmlMinutes.Write(Minutes.Of(Funded))).ShouldContain(Shown);

    [Fact]
    public void They_stand_on_the_attendance_sheet_and_the_handout()
    {
        Encoding.UTF8.GetString(AttendanceSheet.Write(Funded.Workshop, [], false, Logos)).ShouldContain(Shown);
        Encoding.UTF8.GetString(Handout.Write(Funded.Workshop, new("12345678", "https://example.org/j/12345678", "<svg/>"), Logos)).ShouldContain(Shown);
    }

    [Fact]
    public void One_whose_picture_is_not_kept_is_left_out() =>
        Encoding.UTF8.GetString(HtmlMinutes.Write(Minutes.Of(Funded with { Pictures = [] }))).ShouldNotContain("class=\"logos\"");

    [Fact]
    public void They_go_home_in_the_file_and_into_a_template_with_their_pictures_alone()
    {
        var read = MeetingFile.Read(MeetingFile.Write(Funded)).Meeting!;
        read.Workshop.Logos.ShouldBe(Funded.Workshop.Logos);
        read.Pictures!.Select(picture => picture.Id).ShouldBe([Meetings.Photo.Id, Picture.Id]);
        Funded.AsTemplate().Pictures.ShouldBe([Picture]);
        Meetings.Imported(Funded).Workshop.Logos.ShouldBe(Funded.Workshop.Logos);
    }

    [Fact]
    public void A_file_with_a_logo_of_nobody_is_refused() =>
        MeetingFile.Read(MeetingFile.Write(Funded with { Workshop = Funded.Workshop with { Logos = [new("1a2b3c", "")] } }))
            .Fault.ShouldBe(new("$.workshop.logos[0].name", FaultCode.Invalid));
}
