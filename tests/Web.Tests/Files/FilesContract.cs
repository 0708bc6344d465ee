using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Workshops.Testing;
using Workshops.Testing.Live;

namespace Workshops.Web.Tests.Files;

/// <summary>Pictures that people bring: kept as they are, shown to those inside, refused when they are not what they say.</summary>
public abstract class FilesContract(RunningServer running)
{
    private Server Server => running.Server;

    [ContractFact]
    public async Task A_picture_that_was_brought_is_shown_to_everybody_inside_and_to_nobody_else()
    {
        await using var meeting = await Server.Found();
        await using var phone = await meeting.Phone();
        await using var elsewhere = await Server.Found();
        var id = await Brought(phone, meeting, Pictures.Png(4, 3), "image/png");
        (await Brought(phone, meeting, Pictures.Png(4, 3), "image/png")).ShouldBe(id);

        using var lead = meeting.Lead.Http();
        var shown = await lead.GetAsync($"/api/workshops/{meeting.Id}/files/{id}");
        (await shown.Content.ReadAsByteArrayAsync()).ShouldBe(Pictures.Png(4, 3));
        shown.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        shown.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        shown.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        using var nobody = new HttpClient { BaseAddress = Server.Address };
        (await nobody.GetAsync($"/api/workshops/{meeting.Id}/files/{id}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var other = elsewhere.Lead.Http();
        (await other.GetAsync($"/api/workshops/{meeting.Id}/files/{id}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await other.GetAsync($"/api/workshops/{elsewhere.Id}/files/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [ContractFact]
    public async Task Who_has_the_code_is_shown_the_logos_and_no_other_picture()
    {
        await using var meeting = await Server.Found();
        await using var phone = await meeting.Phone();
        var (logo, photo) = (await Brought(meeting.Lead, meeting, Pictures.Png(4, 3), "image/png"), await Brought(phone, meeting, Pictures.Jpeg(640, 480), "image/jpeg"));
        await meeting.Lead.Done(meeting.Stream, new Cmd("setLogos") { ["logos"] = new object[] { new { picture = logo, name = "Jelgavas novads" } } });

        using var nobody = new HttpClient { BaseAddress = Server.Address };
        var asked = JsonNode.Parse(await nobody.GetStringAsync($"/api/registration/{meeting.Code}"))!;
        ((string)asked["logos"]!.AsArray().ShouldHaveSingleItem()!["picture"]!).ShouldBe(logo);
        var shown = await nobody.GetAsync($"/api/registration/{meeting.Code}/logos/{logo}");
        (await shown.Content.ReadAsByteArrayAsync()).ShouldBe(Pictures.Png(4, 3));
        shown.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        (await nobody.GetAsync($"/api/registration/{meeting.Code}/logos/{photo}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await nobody.GetAsync($"/api/registration/00000000/logos/{logo}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await meeting.Lead.Done(meeting.Stream, new Cmd("setLogos") { ["logos"] = Array.Empty<object>() });
        (await nobody.GetAsync($"/api/registration/{meeting.Code}/logos/{logo}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [ContractFact]
    public async Task What_is_not_the_picture_that_it_says_is_refused_with_a_code()
    {
        await using var meeting = await Server.Found();
        await using var phone = await meeting.Phone();
        await Refused(phone, meeting, "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), "image/svg+xml", 415, "picture");
        await Refused(phone, meeting, "<script>alert(1)</script>"u8.ToArray(), "image/png", 415, "picture");
        await Refused(phone, meeting, Pictures.Png(4, 3), "image/jpeg", 415, "picture");
        await Refused(phone, meeting, Pictures.Jpeg(4, 3)[..10], "image/jpeg", 415, "picture");
        await Refused(phone, meeting, [], "image/png", 415, "picture");
        await Refused(phone, meeting, Pictures.Png(50_000, 50_000), "image/png", 413, "pictureLarge");
        await Refused(phone, meeting, [.. Pictures.Jpeg(4, 3), .. new byte[3 << 20]], "image/jpeg", 413, "pictureLarge");
        await Brought(phone, meeting, Pictures.Jpeg(640, 480), "image/jpeg");
        await Brought(phone, meeting, Pictures.WebP(640, 480), "image/webp");
    }

    [ContractFact]
    public async Task A_closed_workshop_takes_no_more_pictures_from_the_room()
    {
        await using var meeting = await Server.Found();
        await using var phone = await meeting.Phone();
        await meeting.Lead.Done(meeting.Stream, new Cmd("close"));
        await Refused(phone, meeting, Pictures.Png(4, 3), "image/png", 403, "closed");
    }

    [ContractFact]
    public async Task The_room_cannot_take_all_the_room_there_is_for_pictures()
    {
        await using var meeting = await Server.Found();
        await using var phone = await meeting.Phone();
        for (var i = 0; i < 9; i++)
            await Brought(phone, meeting, [.. Pictures.Jpeg(4, 3), .. new byte[1_990_000], (byte)i], "image/jpeg");
        await Refused(phone, meeting, [.. Pictures.Jpeg(4, 3), .. new byte[1_990_000], 9], "image/jpeg", 409, "picturesFull");
        await Brought(meeting.Lead, meeting, Pictures.Png(7, 7), "image/png");
    }

    private static async Task<string> Brought(LiveClient from, Meeting meeting, byte[] bytes, string type)
    {
        using var answer = await Send(from, meeting, bytes, type);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["id"]!;
    }

    private static async Task Refused(LiveClient from, Meeting meeting, byte[] bytes, string type, int status, string code)
    {
        using var answer = await Send(from, meeting, bytes, type);
        ((int)answer.StatusCode).ShouldBe(status);
        ((string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["code"]).ShouldBe(code);
    }

    private static async Task<HttpResponseMessage> Send(LiveClient from, Meeting meeting, byte[] bytes, string type)
    {
        using var http = from.Http();
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return await http.PostAsync($"/api/workshops/{meeting.Id}/files", content);
    }
}

public sealed class PostgresFilesTests(PostgresServer server) : FilesContract(server), IClassFixture<PostgresServer>;
