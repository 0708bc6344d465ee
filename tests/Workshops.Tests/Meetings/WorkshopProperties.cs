using System.Text;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Tests.Live;

namespace Workshops.Tests.Meetings;

/// <summary>What holds for a workshop whatever people do in it.</summary>
public sealed class WorkshopProperties() : DocumentProperties(Rules)
{
    private static readonly Rules Rules = new(() => Scene.WorkshopWith("p1", "p2"), () => new Workshop("workshop/w"), Plots.Steps, [Plots.P1, Plots.P2]);

    [Fact]
    public void The_room_sees_no_people_and_no_remarks() => Rules.Hold(plot =>
    {
        var seen = Sight.Of(Rules.Play(plot).Document, Audience.Room);
        seen.Keys.ShouldAllBe(key => !key.StartsWith("person/", StringComparison.Ordinal) && key != "me");
        seen["workshop"].ShouldNotContain("remarks");
        string.Concat(seen.Values).ShouldNotContain("\"p1\"");
    });

    [Fact]
    public void Imported_content_is_equal_content() => Rules.Hold(plot =>
    {
        var workshop = (Workshop)Rules.Play(plot).Document;
        var imported = new Workshop("workshop/w2");
        imported.Apply(imported.ReadEvent(imported.WriteEvent(new WorkshopImported("w2", "87654321", workshop.Content()))));
        Json(imported.Content()).ShouldBe(Json(workshop.Content()));
    });

    private static string Json<T>(T value) => Encoding.UTF8.GetString(LiveJson.Write(value));
}
