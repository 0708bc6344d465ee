using Microsoft.Extensions.Hosting;
using Workshops.Silo;

// A silo of its own: grains without a web server
return StartTrouble.Explained(() =>
{
    var builder = Host.CreateApplicationBuilder(args);
    builder.AddGrains();
    builder.Build().Run();
});
