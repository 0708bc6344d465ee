using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Workshops.Silo;

// A silo of its own: grains without a web server
return StartTrouble.Explained(() =>
{
    var builder = Host.CreateApplicationBuilder(args);
    builder.Logging.SetMinimumLevel(LogLevel.Warning);
    builder.AddGrains();
    builder.Build().Run();
});
