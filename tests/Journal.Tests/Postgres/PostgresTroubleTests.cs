using Npgsql;
using Workshops.Testing;

namespace Workshops.Journal.Tests.Postgres;

[NeedsPostgres]
public sealed class PostgresTroubleTests(PostgresCluster cluster) : IClassFixture<PostgresCluster>
{
    [ContractFact]
    public async Task What_was_appended_is_there_after_reopening()
    {
        var connection = await cluster.NewDatabase();
        using (var first = Open(connection))
            await first.Journal.Append("s", 0, [Entries.Of("1")]);

        using var second = Open(connection);
        await second.Journal.Append("s", 1, [Entries.Of("2")]);
        (await second.Journal.Texts("s")).ShouldBe(["1", "2"]);
    }

    [ContractFact]
    public async Task A_process_that_is_killed_has_kept_all_that_it_acknowledged()
    {
        var connection = await cluster.NewDatabase();
        var acknowledged = await Appender.Run(connection, 300, process =>
        {
            process.Kill();
            return Task.CompletedTask;
        });

        using var reopened = Open(connection);
        await reopened.Journal.ShouldHave(acknowledged);
    }

    [ContractFact]
    public async Task A_server_that_crashes_has_kept_all_that_was_acknowledged_and_is_used_again()
    {
        var connection = await cluster.NewDatabase();
        using var database = Open(connection);
        await database.Journal.Append("other", 0, [Entries.Of("1")]);
        var acknowledged = await Appender.Run(connection, 300, _ => cluster.Stop());

        await Should.ThrowAsync<JournalException>(() => database.Journal.Append("other", 1, [Entries.Of("2")]));
        await Should.ThrowAsync<JournalException>(() => database.Journal.Texts("other"));
        await Should.ThrowAsync<JournalException>(() => database.Journal.Probe());

        await cluster.Start();
        await database.Journal.ShouldHave(acknowledged);
        await database.Journal.Append("other", 1, [Entries.Of("2")]);
    }

    [ContractFact]
    public async Task A_writer_overtaken_by_another_process_is_fenced_and_takes_no_other_with_it()
    {
        var connection = await cluster.NewDatabase();
        using var one = Open(connection);
        using var other = Open(connection);
        await one.Journal.Append("s", 0, [Entries.Of("1")]);
        await other.Journal.Append("s", 1, [Entries.Of("2")]);

        var good = Enumerable.Range(0, 40).Select(number => one.Journal.Append($"good{number}", 0, [Entries.Of("1")])).ToArray();
        var late = one.Journal.Append("s", 1, [Entries.Of("x")]);
        var more = Enumerable.Range(40, 40).Select(number => one.Journal.Append($"good{number}", 0, [Entries.Of("1")])).ToArray();

        await Should.ThrowAsync<FencedException>(() => late);
        await Task.WhenAll(good.Concat(more));
        (await one.Journal.Texts("s")).ShouldBe(["1", "2"]);
        await one.Journal.Append("s", 2, [Entries.Of("3")]);
    }

    [ContractFact]
    public async Task A_write_that_the_server_cannot_take_takes_no_other_with_it()
    {
        using var database = Open(await cluster.NewDatabase());
        var good = Enumerable.Range(0, 40).Select(number => database.Journal.Append($"good{number}", 0, [Entries.Of("1")])).ToArray();
        var bad = database.Journal.Append("nul\0", 0, [Entries.Of("1")]);
        var more = Enumerable.Range(40, 40).Select(number => database.Journal.Append($"good{number}", 0, [Entries.Of("1")])).ToArray();

        await Should.ThrowAsync<JournalException>(() => bad);
        await Task.WhenAll(good.Concat(more));
        (await database.Journal.Texts("good79")).ShouldBe(["1"]);
    }

    [ContractFact]
    public async Task A_locked_table_is_an_error_in_bounded_time_and_works_again_afterwards()
    {
        var connection = await cluster.NewDatabase();
        using var database = Open(connection);
        await using var source = NpgsqlDataSource.Create(connection);
        await using (var other = await source.OpenConnectionAsync())
        {
            await using var transaction = await other.BeginTransactionAsync();
            await new NpgsqlCommand("lock table journal in exclusive mode", other).ExecuteNonQueryAsync();
            var append = database.Journal.Append("s", 0, [Entries.Of("1")]).WaitAsync(TimeSpan.FromSeconds(10));
            (await Should.ThrowAsync<JournalException>(() => append)).Message.ShouldContain("locked");
        }

        await database.Journal.Append("s", 0, [Entries.Of("1")]);
    }

    [ContractFact]
    public async Task A_damaged_row_is_noticed()
    {
        var connection = await cluster.NewDatabase();
        using var database = Open(connection);
        await database.Journal.Append("s", 0, [Entries.Of("1"), Entries.Of("2")]);
        await using var source = NpgsqlDataSource.Create(connection);
        await source.CreateCommand("update journal set event = '3' where version = 2").ExecuteNonQueryAsync();

        (await Should.ThrowAsync<JournalException>(() => database.Journal.Texts("s"))).Message.ShouldBe("s is damaged at version 2");
    }

    [ContractFact]
    public async Task A_server_that_would_answer_before_it_has_written_is_refused()
    {
        var connection = await cluster.NewDatabase();
        using var database = new JournalDatabase(new JournalOptions { Database = $"{connection};Options=-c synchronous_commit=off" });

        Should.Throw<JournalException>(database.Open).Message.ShouldContain("synchronous_commit");
    }

    [ContractFact]
    public async Task Servers_that_start_together_on_an_empty_database_all_start()
    {
        var connection = await cluster.NewDatabase();
        var databases = Enumerable.Range(0, 5).Select(_ => new JournalDatabase(new JournalOptions { Database = connection })).ToArray();

        await Task.WhenAll(databases.Select(database => Task.Run(database.Open)));
        await Task.WhenAll(databases.Select((database, number) => database.Journal.Append($"s{number}", 0, [Entries.Of("1")])));
        Array.ForEach(databases, database => database.Dispose());
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_an_error()
    {
        using var database = new JournalDatabase(new JournalOptions { Database = "Host=127.0.0.1;Port=1;Username=x" });

        Should.Throw<JournalException>(database.Open).Message.ShouldContain("does not answer");
        await Should.ThrowAsync<JournalException>(() => database.Journal.Append("s", 0, [Entries.Of("1")]));
        await Should.ThrowAsync<JournalException>(() => database.Journal.IsEmpty());
    }

    private static JournalDatabase Open(string connection)
    {
        var database = new JournalDatabase(new JournalOptions { Database = connection });
        database.Open();
        return database;
    }
}
