using Workshops.Bench.Peers;

// What the product is measured against: the same fan-out without what makes it a product
var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddSignalR(options => options.MaximumParallelInvocationsPerClient = 16);
builder.Services.AddSingleton<Rows>();
var app = builder.Build();
app.UseWebSockets();
app.MapHub<PlainHub>("/plain");
app.MapHub<InsertHub>("/insert");
app.Map("/raw", new RawRoom().Serve);
app.MapGet("/healthz", () => "ok");
app.Run();
