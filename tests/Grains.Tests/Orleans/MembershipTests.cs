using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Runtime;
using Workshops.Testing;

namespace Workshops.Grains.Tests.Orleans;

/// <summary>The list of a cluster's servers: every change raises its version, and of two changes from one version one is refused.</summary>
[Collection(nameof(Nodes))]
public sealed class MembershipTests(Nodes nodes)
{
    [PostgresFact]
    public async Task A_server_is_listed_as_it_was_written()
    {
        var table = await Table();
        var one = Server(1);
        (await table.InsertRowAsync(one, await Next(table))).ShouldBeTrue();
        var (read, _) = (await table.ReadRowAsync(one.SiloAddress)).Members.ShouldHaveSingleItem();
        read.SiloAddress.ShouldBe(one.SiloAddress);
        read.Status.ShouldBe(one.Status);
        read.HostName.ShouldBe(one.HostName);
        read.ProxyPort.ShouldBe(one.ProxyPort);
        read.StartTime.ShouldBe(one.StartTime);
    }

    [PostgresFact]
    public async Task A_server_is_not_added_from_an_old_version()
    {
        var table = await Table();
        var old = await Next(table);
        (await table.InsertRowAsync(Server(1), old)).ShouldBeTrue();
        (await table.InsertRowAsync(Server(2), old)).ShouldBeFalse();
        (await table.ReadAllAsync()).Members.ShouldHaveSingleItem();
    }

    [PostgresFact]
    public async Task A_server_is_not_changed_from_an_old_version()
    {
        var table = await Table();
        var one = Server(1);
        var old = await Next(table);
        (await table.InsertRowAsync(one, old)).ShouldBeTrue();
        var (_, etag) = (await table.ReadAllAsync()).Members.ShouldHaveSingleItem();
        one.Status = SiloStatus.Dead;
        (await table.UpdateRowAsync(one, etag, old)).ShouldBeFalse();
        (await Status(table)).ShouldBe(SiloStatus.Active);
        (await table.UpdateRowAsync(one, etag, await Next(table))).ShouldBeTrue();
        (await Status(table)).ShouldBe(SiloStatus.Dead);
    }

    [PostgresFact]
    public async Task Of_many_changes_at_once_one_is_taken()
    {
        var table = await Table();
        (await table.InsertRowAsync(Server(1), await Next(table))).ShouldBeTrue();
        var (one, etag) = (await table.ReadAllAsync()).Members.ShouldHaveSingleItem();
        var next = await Next(table);
        var changes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => table.UpdateRowAsync(one, etag, next)));
        changes.Count(taken => taken).ShouldBe(1);
        var added = await Next(table);
        var additions = await Task.WhenAll(Enumerable.Range(2, 10).Select(number => table.InsertRowAsync(Server(number), added)));
        additions.Count(taken => taken).ShouldBe(1);
        (await table.ReadAllAsync()).Version.Version.ShouldBe(added.Version);
    }

    private static MembershipEntry Server(int number) => new()
    {
        SiloAddress = SiloAddress.New(IPAddress.Loopback, 20_000 + number, generation: 7),
        SiloName = $"server {number}",
        HostName = "localhost",
        Status = SiloStatus.Active,
        ProxyPort = 30_000 + number,
        StartTime = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc),
        IAmAliveTime = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc),
    };

    private static async Task<TableVersion> Next(IMembershipTable table) => (await table.ReadAllAsync()).Version.Next();

    private static async Task<SiloStatus> Status(IMembershipTable table) => (await table.ReadAllAsync()).Members.Single().Item1.Status;

    // A cluster of its own, of which no server ever starts
    private async Task<IMembershipTable> Table()
    {
        var table = nodes.Node("all", $"{Guid.NewGuid():N}").Services.GetRequiredService<IMembershipTable>();
        await table.InitializeMembershipTableAsync(tryInitTableVersion: true);
        return table;
    }
}
