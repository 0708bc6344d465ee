using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Serialization;
using Orleans.Storage;
using Workshops.Live;

namespace Workshops.Silo;

/// <summary>Runs the grains on a cluster of Microsoft Orleans over PostgreSQL. How it is set is in docs/operating.md.</summary>
internal static class OrleansEngine
{
    private const string Npgsql = "Npgsql";

    /// <summary>Adds a silo, or only the way to a cluster of them when <c>WORKSHOPS_ROLE</c> is <c>web</c>.</summary>
    public static void AddEngine(this IHostApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        var database = settings["WORKSHOPS_DATABASE"] is { Length: > 0 } given
            ? given
            : throw new SettingException("a cluster keeps everything in PostgreSQL: set WORKSHOPS_DATABASE to its connection string");
        switch (settings["WORKSHOPS_ROLE"])
        {
            case null or "" or "all":
                builder.UseOrleans(silo => Host(silo, settings, database));
                break;
            case "web":
                builder.UseOrleansClient(client => Join(client, settings, database));
                break;
            case var other:
                throw new SettingException($"WORKSHOPS_ROLE is '{other}': it can be 'all' (grains and web, the default) or 'web'");
        }
    }

    private static void Host(ISiloBuilder silo, IConfiguration settings, string database)
    {
        silo.Configure<ClusterOptions>(options => Name(options, settings));
        silo.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (Npgsql, database));
        silo.ConfigureEndpoints(
            Address(settings["WORKSHOPS_SILO_ADDRESS"]),
            Port(settings, "WORKSHOPS_SILO_PORT", 11111),
            Port(settings, "WORKSHOPS_GATEWAY_PORT", 30000),
            listenOnAnyHostAddress: false);
        silo.AddAdoNetGrainStorage("workshops", options =>
        {
            (options.Invariant, options.ConnectionString) = (Npgsql, database);
            options.DeleteStateOnClear = true;
            options.GrainStorageSerializer = new JsonStates();
        });
#pragma warning disable ORLEANSEXP003 // The directory that holds one activation a grain also while servers come and go
        silo.AddDistributedGrainDirectory();
#pragma warning restore ORLEANSEXP003
        silo.Configure<GrainDirectoryOptions>(options => options.RangeLeaseDuration = Lease);
        silo.Configure<ClusterMembershipOptions>(Watchful);
        silo.Services.Configure<ExceptionSerializationOptions>(Understood);
        silo.Configure<SiloMessagingOptions>(options => options.ResponseTimeout = Patience);
    }

    private static void Join(IClientBuilder client, IConfiguration settings, string database)
    {
        client.Configure<ClusterOptions>(options => Name(options, settings));
        client.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (Npgsql, database));
        client.Configure<GatewayOptions>(options => options.GatewayListRefreshPeriod = TimeSpan.FromSeconds(5));
        client.Configure<ClientMessagingOptions>(options => options.ResponseTimeout = Patience);
        client.Services.Configure<ExceptionSerializationOptions>(Understood);
        client.UseConnectionRetryFilter(async (_, cancellation) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(1), cancellation);
            return true;
        });
    }

    // A phone's command waits no longer; it is then tried again, on a grain that has found a server by then
    private static TimeSpan Patience => TimeSpan.FromSeconds(8);

    // The directory would keep a dead server's grains away for a while, in case that it only sleeps. Should one wake, and write
    // as if nothing had been, the journal refuses it; so people need not wait for that
    private static TimeSpan Lease => TimeSpan.Zero;

    // Errors reach the caller as what they are, also from another server, with the database's own inside
    private static void Understood(ExceptionSerializationOptions options) => options.SupportedExceptionTypeFilter = _ => true;

    // A dead server is given up after about six seconds (docs/operating.md has what that costs and what it risks)
    private static void Watchful(ClusterMembershipOptions options)
    {
        options.ProbeTimeout = TimeSpan.FromSeconds(2);
        // Also bounds for how long a connection that was alive a moment ago speaks for a server that stands still: three times this
        options.MaxProbeTimeout = options.ProbeTimeout;
        options.NumMissedProbesLimit = 3;
        options.TableRefreshTimeout = TimeSpan.FromSeconds(10);
        options.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(10);
        options.DefunctSiloExpiration = TimeSpan.FromDays(1);
    }

    private static void Name(ClusterOptions options, IConfiguration settings)
    {
        options.ServiceId = "workshops";
        options.ClusterId = settings["WORKSHOPS_CLUSTER"] is { Length: > 0 } name ? name : "workshops";
    }

    private static IPAddress Address(string? address) => address switch
    {
        null or "" => IPAddress.Loopback,
        _ when IPAddress.TryParse(address, out var parsed) => parsed,
        _ => throw new SettingException($"WORKSHOPS_SILO_ADDRESS is '{address}': it must be the IP address at which the other servers reach this one"),
    };

    private static int Port(IConfiguration settings, string name, int otherwise) => settings[name] switch
    {
        null or "" => otherwise,
        var port when ushort.TryParse(port, out var parsed) && parsed > 0 => parsed,
        var port => throw new SettingException($"{name} is '{port}': it must be a port, 1 to 65535"),
    };

    // The same JSON as the embedded engine writes, so that each engine reads the other's rows
    private sealed class JsonStates : IGrainStorageSerializer
    {
        public BinaryData Serialize<T>(T? input) => new(LiveJson.Write(input));

        public T Deserialize<T>(BinaryData input) => LiveJson.Read<T>(input.ToMemory().Span);
    }
}
