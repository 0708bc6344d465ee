using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Workshops.Load.Tests.Stage;

/// <summary>What somebody heard at the door.</summary>
/// <param name="Status">Of HTTP.</param>
/// <param name="Code">The stable code of the refusal, or null.</param>
/// <param name="Words">The refusal in words, or null.</param>
/// <param name="Again">After how long to come again, or null.</param>
/// <param name="Ticket">The ticket, or null.</param>
/// <param name="Cookie">The cookie, or null.</param>
internal sealed record Knock(int Status, string? Code, string? Words, TimeSpan? Again, string? Ticket, string? Cookie)
{
    /// <summary>Tries to join.</summary>
    /// <param name="http">Of that server.</param>
    /// <param name="code">The join code.</param>
    /// <param name="language">That of the answer.</param>
    /// <param name="cookie">Shown at the door, as somebody who was here before; or null.</param>
    public static async Task<Knock> At(HttpClient http, string code, string language = "en", string? cookie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/join")
        {
            Content = JsonContent.Create(new { code, returning = true }),
            Headers = { { "Accept-Language", language } },
        };
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        using var answer = await http.SendAsync(request);
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        return new(
            (int)answer.StatusCode,
            (string?)body["code"],
            (string?)body["title"],
            answer.Headers.RetryAfter?.Delta,
            (string?)body["ticket"],
            answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.First().Split(';')[0] : null);
    }

    /// <summary>Tries again and again, for 20 s at most.</summary>
    public static async Task<Knock> Eventually(HttpClient http, string code)
    {
        for (var until = DateTime.UtcNow.AddSeconds(20); ; await Task.Delay(200))
        {
            if (await At(http, code) is var heard && (heard.Status == 200 || DateTime.UtcNow > until))
                return heard;
        }
    }

    /// <summary>A client for many who knock at once.</summary>
    public static HttpClient Client(Uri server) =>
        new(new SocketsHttpHandler { MaxConnectionsPerServer = 1_000, UseCookies = false }) { BaseAddress = server, Timeout = TimeSpan.FromMinutes(2) };
}
