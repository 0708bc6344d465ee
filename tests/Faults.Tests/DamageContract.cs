using System.Text;
using Npgsql;
using Workshops.Faults.Tests.Stage;
using Workshops.Testing;
using Workshops.Testing.Live;

namespace Workshops.Faults.Tests;

/// <summary>One bit of one stored note is not as it was written.</summary>
public abstract class DamageContract(Where where)
{
    private const string Marker = "Sis-teksts-tiks-sabojats";

    [ContractFact]
    public async Task A_flipped_bit_is_never_shown_the_log_says_where_it_is_and_other_boards_go_on()
    {
        await using var server = await Server.Start(await where.Database());
        await using var meeting = await server.Found("b", "c");
        await using var phone = await meeting.Phone();
        await phone.Done(meeting.Board("b"), Cmd.Note("n1", "Vesels"));
        await phone.Done(meeting.Board("b"), Cmd.Note("n2", Marker));
        var damaged = await phone.Done(meeting.Board("b"), Cmd.Note("n3", "Vesels"));
        await phone.Done(meeting.Board("c"), Cmd.Note("n1", "Vesels"));
        await server.Stop();

        await Flip(server);
        await server.Start();

        await using var lead = await LiveClient.Connect(server.Address, meeting.Lead.Ticket);
        (await Should.ThrowAsync<InvalidOperationException>(() => lead.Watch(meeting.Board("b")))).Message.ShouldContain("overloaded");
        (await lead.Refused(meeting.Board("b"), Cmd.Note("n4", "Vesels"))).ShouldBe("overloaded");
        server.Output.ShouldContain($"{meeting.Board("b")} is damaged at version {damaged - 1}");
        await lead.Done(meeting.Board("c"), Cmd.Note("n2", "Vesels"));
        (await lead.Watch(meeting.Board("c"))).Of("note").Count.ShouldBe(2);
        (await lead.Watch(meeting.Stream))["workshop"].ShouldNotBeNull();
    }

    private static Task Flip(Server server) => server.Database.Contains('=', StringComparison.Ordinal) ? FlipRow(server.Database) : FlipByte(server.Database);

    // Where the note lies on disk; the server has folded its log into the file
    private static async Task FlipByte(string path)
    {
        var bytes = await File.ReadAllBytesAsync(path);
        var at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Marker));
        at.ShouldBeGreaterThan(0);
        bytes[at] ^= 1;
        await File.WriteAllBytesAsync(path, bytes);
    }

    private static async Task FlipRow(string database)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var flip = source.CreateCommand(
            "update journal set event = set_byte(event, position($1 in event), get_byte(event, position($1 in event)) # 1) where position($1 in event) > 0");
        flip.Parameters.AddWithValue(Encoding.UTF8.GetBytes(Marker));
        (await flip.ExecuteNonQueryAsync()).ShouldBe(1);
    }
}

public sealed class SqliteDamageTests(InSqlite where) : DamageContract(where), IClassFixture<InSqlite>;

[NeedsPostgres]
public sealed class PostgresDamageTests(InPostgres where) : DamageContract(where), IClassFixture<InPostgres>;
