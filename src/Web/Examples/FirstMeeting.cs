using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using QRCoder;
using Workshops.Examples;
using Workshops.Journal;
using Workshops.Live;
using Workshops.Outcomes;
using Workshops.Web.Organise;
using Workshops.Web.Tickets;

namespace Workshops.Web.Examples;

/// <summary>
/// On an empty database, brings in the Jelgava meeting, so that there is something to look at; at every start, prints where
/// its pages are. <c>WORKSHOPS_EXAMPLE=none</c> does neither; <c>WORKSHOPS_SHOW_QR=true</c> also draws the join address.
/// </summary>
internal sealed class FirstMeeting(IJournal journal, IStateStore states, Founding founding, Links links, IServer server, IConfiguration configuration)
    : IHostedLifecycleService
{
    private const string Name = "example";

    /// <inheritdoc/>
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (configuration["WORKSHOPS_EXAMPLE"] is "none")
            return;
        // Who stops the server now waits a moment: half an example would stay half for good, and a start cut short ends as a crash
        var toItsEnd = CancellationToken.None;
        if (await journal.IsEmpty(toItsEnd))
            await Bring(toItsEnd);
        if (await states.Read(Name, "", toItsEnd) is { } stored)
            Print(JsonSerializer.Deserialize<Known>(stored.Json)!);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task Bring(CancellationToken cancellation)
    {
        var meeting = MeetingFile.Read(Example.Read(Example.Jelgava)).Meeting!;
        var founded = await founding.Found(meeting);
        var known = new Known(founded.Ticket!.Workshop, founded.Code!, meeting.Workshop.Title);
        await states.Write(Name, "", JsonSerializer.SerializeToUtf8Bytes(known), etag: null, cancellation);
    }

    private void Print(Known known)
    {
        var root = configuration["WORKSHOPS_PUBLIC_URL"] ?? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        var join = links.Join(root, known.Code);
        Console.WriteLine($"""

            {known.Title}

            Facilitator  {links.Lead(root, TicketOffice.New(known.Workshop, Role.Facilitator))}
            Join code    {known.Code[..4]} {known.Code[4..]}
            Join         {join}
            Wall         {links.Wall(root, known.Workshop)}
            A new one    {root}/new

            """);
        if (configuration["WORKSHOPS_SHOW_QR"] is "true")
            Console.WriteLine(Qr(join));
    }

    private static string Qr(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var qr = new AsciiQRCode(data);
        return qr.GetGraphicSmall(invert: true);
    }

    private sealed record Known(string Workshop, string Code, string Title);
}

/// <summary>Wires the example.</summary>
internal static class ExampleServices
{
    /// <summary>Adds it.</summary>
    public static void AddExample(this IServiceCollection services) => services.AddHostedService<FirstMeeting>();
}
