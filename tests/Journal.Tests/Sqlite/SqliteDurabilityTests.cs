using Microsoft.Data.Sqlite;
using Workshops.Journal.Sqlite;
using Workshops.Testing;

namespace Workshops.Journal.Tests.Sqlite;

public sealed class SqliteDurabilityTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task What_was_appended_is_there_after_reopening()
    {
        using (var first = Open())
        {
            await first.Journal.Append("s", 0, [Entries.Of("1")]);
            await first.States.Write("n", "k", [1], etag: null);
        }

        using var second = Open();
        (await second.Journal.Texts("s")).ShouldBe(["1"]);
        (await second.States.Read("n", "k"))!.Json.ShouldBe([1]);
        await second.Journal.Append("s", 1, [Entries.Of("2")]);
    }

    [Fact]
    public async Task Closing_writes_what_was_accepted()
    {
        var first = Open();
        var appends = Enumerable.Range(0, 300).Select(number => first.Journal.Append($"s{number}", 0, [Entries.Of("1")])).ToArray();
        first.Dispose();
        await Task.WhenAll(appends);

        using var second = Open();
        for (var number = 0; number < 300; number++)
            (await second.Journal.Texts($"s{number}")).ShouldBe(["1"]);
    }

    [Fact]
    public async Task A_process_that_is_killed_has_kept_all_that_it_acknowledged()
    {
        foreach (var acknowledgements in (int[])[1, 100, 400])
        {
            var acknowledged = await Appender.Run(Database, acknowledgements, process =>
            {
                process.Kill();
                return Task.CompletedTask;
            });
            using var reopened = Open();
            await reopened.Journal.ShouldHave(acknowledged);
        }
    }

    [Fact]
    public void Every_commit_waits_for_the_disk()
    {
        using var database = new SqliteDatabase(folder.File("w.db"));
        database.Open();

        Ask(database.Writing, "pragma synchronous").ShouldBe(2L);
        Ask(database.Writing, "pragma journal_mode").ShouldBe("wal");
    }

    [Fact]
    public async Task The_log_is_moved_into_the_file_while_more_is_written()
    {
        const int Writes = 600;
        using var journal = Open();
        var text = new string('x', 100_000);

        for (var version = 0; version < Writes; version++)
            await journal.Journal.Append("s", version, [Entries.Of(text)]);

        new FileInfo(folder.File("w.db-wal")).Length.ShouldBeLessThan(Writes * text.Length / 2);
        new FileInfo(folder.File("w.db")).Length.ShouldBeGreaterThan(Writes * text.Length / 4);
    }

    [Fact]
    public void A_database_that_has_no_log_is_refused()
    {
        using var memory = new SqliteConnection("Data Source=:memory:");
        memory.Open();

        Should.Throw<JournalException>(() => SqliteSchema.MakeDurable(memory, "memory")).Message.ShouldContain("write-ahead log");
    }

    [Fact]
    public async Task A_second_process_on_the_same_file_is_fenced()
    {
        using var one = Open();
        using var other = Open();
        await one.Journal.Append("s", 0, [Entries.Of("1")]);
        await other.Journal.Append("s", 1, [Entries.Of("2")]);

        await Should.ThrowAsync<FencedException>(() => one.Journal.Append("s", 1, [Entries.Of("x")]));
        (await one.Journal.Texts("s")).ShouldBe(["1", "2"]);
    }

    [Fact]
    public async Task A_backup_taken_during_writing_is_whole()
    {
        using var database = Open();
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() => AppendUntil(database.Journal, stop.Token));
        while ((await database.Journal.Texts("s")).Length < 50)
            await Task.Yield();

        await database.Backup(folder.File("copy.db"));
        await stop.CancelAsync();
        var written = await writing;

        using var copy = new JournalDatabase(new JournalOptions { Database = $"sqlite:{folder.File("copy.db")}" });
        var texts = await copy.Journal.Texts("s");
        texts.Length.ShouldBeInRange(50, written);
        texts.ShouldBe(Enumerable.Range(0, texts.Length).Select(number => $"{number}"));
        await copy.Journal.Append("s", texts.Length, [Entries.Of("next")]);
        (await Should.ThrowAsync<JournalException>(() => database.Backup(folder.File("copy.db")))).Message.ShouldContain("exists");
    }

    public void Dispose() => folder.Dispose();

    private static async Task<int> AppendUntil(IJournal journal, CancellationToken stop)
    {
        var version = 0;
        while (!stop.IsCancellationRequested)
            await journal.Append("s", version, [Entries.Of($"{version++}")], CancellationToken.None);
        return version;
    }

    private static object? Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private string Database => $"sqlite:{folder.File("w.db")}";

    private JournalDatabase Open()
    {
        var database = new JournalDatabase(new JournalOptions { Database = Database });
        database.Open();
        return database;
    }
}
