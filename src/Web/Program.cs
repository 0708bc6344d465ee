using Workshops.Web.Boards;
using Workshops.Web.Examples;
using Workshops.Web.Files;
using Workshops.Web.Health;
using Workshops.Web.Join;
using Workshops.Web.Live;
using Workshops.Web.Moderation;
using Workshops.Web.Organise;
using Workshops.Web.Outcomes;
using Workshops.Web.Pages;
using Workshops.Web.Paper;
using Workshops.Web.Register;
using Workshops.Web.Security;
using Workshops.Web.Series;
using Workshops.Web.Tickets;
using Workshops.Silo;

return StartTrouble.Explained(() => Serve(args));

static void Serve(string[] args)
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddGrains();
    builder.Services.AddTickets();
    builder.Services.AddLive();
    builder.Services.AddOrganise();
    builder.Services.AddOutcomes();
    builder.Services.AddModeration();
    builder.Services.AddBoards();
    builder.Services.AddExample();
    builder.Services.AddHealth();
    builder.Services.AddDoorkeeper();
    builder.Services.AddOpenApi("openapi");
    builder.AddPages();

    var app = builder.Build();
    app.UseProxies();
    app.UseProblems();
    app.UseSecurity();
    app.UseDoorkeeper();
    app.UsePages();
    app.MapHealth();
    app.MapOpenApi("/api/{documentName}.json");
    app.MapJoin();
    app.MapPersonalLink();
    app.MapOrganise();
    app.MapRegister();
    app.MapSeries();
    app.MapPaper();
    app.MapLive();
    app.MapOutcomes();
    app.MapModeration();
    app.MapFiles();
    app.MapBoards();
    app.MapPages();
    app.Run();
}
