using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Workshops.Journal.Sqlite;
using Workshops.Testing;

namespace Workshops.Journal.Tests.Sqlite;

public sealed class SqliteTroubleTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteDatabase file;
    private readonly JournalDatabase database;

    public SqliteTroubleTests()
    {
        file = new SqliteDatabase(Path, lockWait: TimeSpan.FromSeconds(1));
        database = new JournalDatabase(file);
        database.Open();
    }

    [Fact]
    public async Task A_locked_database_is_an_error_in_bounded_time_and_works_again_afterwards()
    {
        using var other = Other();
        Run(other, "begin exclusive");
        var clock = Stopwatch.StartNew();
        var appends = Enumerable.Range(0, 20).Select(number => database.Journal.Append($"s{number}", 0, [Entries.Of("1")])).ToArray();

        foreach (var append in appends)
            (await Should.ThrowAsync<JournalException>(() => append)).Message.ShouldContain("locked");
        await Should.ThrowAsync<JournalException>(() => database.Journal.Probe());
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        (await database.Journal.Texts("s0")).ShouldBeEmpty();

        Run(other, "rollback");
        await database.Journal.Append("s0", 0, [Entries.Of("1")]);
        (await database.Journal.Texts("s0")).ShouldBe(["1"]);
    }

    [Fact]
    public void An_up_to_date_database_opens_though_it_is_locked()
    {
        using var other = Other();
        Run(other, "begin exclusive");

        using var second = new JournalDatabase(new SqliteDatabase(Path, lockWait: TimeSpan.FromSeconds(1)));
        Should.NotThrow(second.Open);
    }

    [Fact]
    public async Task A_full_disk_is_an_error_and_works_again_when_there_is_room()
    {
        await database.Journal.Append("s", 0, [Entries.Of("1")]);
        Run(file.Writing, "pragma max_page_count = 20");

        var large = new JournalEntry(Entries.At, null, new byte[200_000]);
        (await Should.ThrowAsync<JournalException>(() => database.Journal.Append("s", 1, [Entries.Of("2"), large]))).Message.ShouldContain("no room");
        (await database.Journal.Texts("s")).ShouldBe(["1"]);

        Run(file.Writing, "pragma max_page_count = 100000");
        await database.Journal.Append("s", 1, [Entries.Of("2"), large]);
        (await database.Journal.All("s")).Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_connection_that_can_only_read_says_so_and_is_replaced()
    {
        await database.Journal.Append("s", 0, [Entries.Of("1")]);
        Run(file.Writing, "pragma query_only = on");

        (await Should.ThrowAsync<JournalException>(() => database.Journal.Append("s", 1, [Entries.Of("2")]))).Message.ShouldContain("read only");
        (await database.Journal.Texts("s")).ShouldBe(["1"]);

        await database.Journal.Append("s", 1, [Entries.Of("2")]);
    }

    [Theory]
    [InlineData("update journal set event = x'00' where version = 2", "s is damaged at version 2")]
    [InlineData("update journal set stream = 's' where stream = 't'", "s is damaged at version 4")]
    [InlineData("delete from journal where version = 2", "s lacks version 2")]
    public async Task A_damaged_row_is_noticed(string damage, string message)
    {
        await database.Journal.Append("s", 0, [Entries.Of("1"), Entries.Of("2"), Entries.Of("3")]);
        await database.Journal.Append("t", 0, [Entries.Of("1"), Entries.Of("2"), Entries.Of("3"), Entries.Of("4")]);
        using var other = Other();
        Run(other, "delete from journal where stream = 't' and version < 4");
        Run(other, damage);

        (await Should.ThrowAsync<JournalException>(() => database.Journal.All("s"))).Message.ShouldBe(message);
    }

    [Fact]
    public async Task A_damaged_snapshot_is_as_good_as_none()
    {
        await database.Journal.WriteSnapshot("s", new(3, [1, 2, 3]));
        using var other = Other();
        Run(other, "update snapshot set state = x'010204'");

        (await database.Journal.ReadSnapshot("s")).ShouldBeNull();
    }

    [Fact]
    public void A_database_of_a_newer_program_is_refused()
    {
        using var other = Other();
        Run(other, "insert into migration (number, name, at) values (1000, 'later', '')");

        using var second = new JournalDatabase(new JournalOptions { Database = $"sqlite:{Path}" });
        Should.Throw<JournalException>(second.Open).Message.ShouldContain("migration 1000");
    }

    [Fact]
    public void What_is_not_a_database_is_refused()
    {
        File.WriteAllText(folder.File("text.db"), new string('x', 5_000));

        using var text = new JournalDatabase(new JournalOptions { Database = $"sqlite:{folder.File("text.db")}" });
        Should.Throw<JournalException>(text.Open).Message.ShouldContain("not a SQLite database");
        using var directory = new JournalDatabase(new JournalOptions { Database = $"sqlite:{folder.Path}" });
        Should.Throw<JournalException>(directory.Open).Message.ShouldContain("cannot be opened");
    }

    [Theory]
    [InlineData("")]
    [InlineData("sqlite:")]
    [InlineData("mysql://x")]
    public void A_setting_that_cannot_be_understood_is_refused(string database) =>
        Should.Throw<JournalException>(() => new JournalDatabase(new JournalOptions { Database = database })).Message.ShouldContain("Journal:Database");

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    private string Path => folder.File("w.db");

    private SqliteConnection Other()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
