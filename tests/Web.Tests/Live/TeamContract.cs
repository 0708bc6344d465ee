using Workshops.Testing;
using Workshops.Testing.Live;

namespace Workshops.Web.Tests.Live;

/// <summary>Teams, as phones and the lead see them.</summary>
public abstract class TeamContract(RunningServer running)
{
    private Server Server => running.Server;

    [ContractFact]
    public async Task Who_joins_a_team_sees_it_and_the_room_sees_the_count()
    {
        await using var meeting = await Server.Found();
        await meeting.Lead.Done(meeting.Stream, new Cmd("addTeam") { ["teamId"] = "t1", ["name"] = "Motivācija" });
        await meeting.Lead.Done(meeting.Stream, new Cmd("addTeam") { ["teamId"] = "t2", ["name"] = "Piekļuve" });
        await meeting.Lead.Watch(meeting.Stream);
        await using var phone = await meeting.Phone();
        var own = await phone.Watch(meeting.Stream);

        await phone.Done($"team/{meeting.Id}/t1", new Cmd("joinTeam"));
        await own.Until(v => (string?)v["me"]?["teamId"] == "t1", "its team");
        await own.Until(v => (int?)v["team/t1"]?["members"] == 1, "one member");
        await phone.Done($"team/{meeting.Id}/t2", new Cmd("joinTeam"));

        await own.Until(v => (string?)v["me"]?["teamId"] == "t2", "its other team");
        await own.Until(v => (int?)v["team/t1"]?["members"] == 0, "nobody in the first");
    }

    [ContractFact]
    public async Task What_is_a_persons_own_comes_whenever_it_comes_beside_other_messages()
    {
        for (var i = 0; i < 30; i++)
        {
            await using var meeting = await Server.Found();
            await meeting.Lead.Done(meeting.Stream, new Cmd("addTeam") { ["teamId"] = "t", ["name"] = "Piekļuve" });
            await meeting.Lead.Watch(meeting.Stream);
            await using var phone = await meeting.Phone();
            var own = await phone.Watch(meeting.Stream);

            var me = (string)own["me"]!["id"]!;
            await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => phone.Done(meeting.Stream, new Cmd("assign") { ["participant"] = me, ["teamId"] = "t" })));

            await own.Until(v => (string?)v["me"]?["teamId"] == "t", "its team", seconds: 5);
        }
    }

    [ContractFact]
    public async Task S2_02_Balancing_by_sector_makes_four_teams_of_six_and_each_phone_sees_its_own()
    {
        await using var meeting = await Server.Found();
        foreach (var team in new[] { "a", "b", "c", "d" })
            await meeting.Lead.Done(meeting.Stream, new Cmd("addTeam") { ["teamId"] = team, ["name"] = team });
        string[] sectors = ["pašvaldība", "NVO", "iedzīvotāji", "uzņēmēji"];
        var phones = new List<LiveClient>();
        for (var i = 0; i < 24; i++)
        {
            phones.Add(await meeting.Phone());
            using var http = phones[i].Http();
            (await http.PutAsync($"/api/workshops/{meeting.Id}/me", System.Net.Http.Json.JsonContent.Create(new { sector = sectors[i / 6] }))).EnsureSuccessStatusCode();
        }

        var lead = await meeting.Lead.Watch(meeting.Stream);
        await meeting.Lead.Done(meeting.Stream, new Cmd("balanceTeams") { ["by"] = "sector" });
        await lead.Until(v => v.Of("team").Values.All(t => (int)t["members"]! == 6), "four teams of 6");

        foreach (var phone in phones)
        {
            var own = await phone.Watch(meeting.Stream);
            await own.Until(v => (string?)v["me"]?["teamId"] is not null, "its team");
            own.Of("person").ShouldBeEmpty();
            await phone.DisposeAsync();
        }
    }
}

/// <summary>On PostgreSQL.</summary>
[NeedsPostgres]
public sealed class PostgresTeamTests(PostgresServer server) : TeamContract(server), IClassFixture<PostgresServer>;
