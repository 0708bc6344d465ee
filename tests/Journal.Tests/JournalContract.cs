using System.Globalization;
using System.Text;
using Workshops.Testing;

namespace Workshops.Journal.Tests;

/// <summary>What every journal promises.</summary>
public abstract class JournalContract(Storage storage) : IAsyncLifetime
{
    protected IJournal Journal => storage.Journal;

    public Task InitializeAsync() => storage.Open();

    public Task DisposeAsync() => storage.Close();

    [ContractFact]
    public async Task Entries_come_back_in_order()
    {
        await Journal.Append("board/w/b", 0, [Entries.Of("1"), Entries.Of("2")]);
        await Journal.Append("board/w/b", 2, [Entries.Of("3")]);

        (await Journal.Texts("board/w/b")).ShouldBe(["1", "2", "3"]);
        (await Journal.Texts("board/w/b", after: 2)).ShouldBe(["3"]);
        (await Journal.Texts("board/w/b", after: 3)).ShouldBeEmpty();
        (await Journal.Texts("board/w/c")).ShouldBeEmpty();
    }

    [ContractFact]
    public async Task A_long_stream_comes_back_whole()
    {
        var texts = Enumerable.Range(1, 1_234).Select(number => number.ToString(CultureInfo.InvariantCulture)).ToArray();
        await Journal.Append("s", 0, texts.Select(text => Entries.Of(text)).ToList());

        (await Journal.Texts("s")).ShouldBe(texts);
        (await Journal.Texts("s", after: 234)).ShouldBe(texts[234..]);
    }

    [ContractFact]
    public async Task Bytes_actor_and_time_are_kept_exactly()
    {
        byte[] text = Encoding.UTF8.GetBytes("""{"text":"Šķūņu ceļš, ž  \u00e9 👩‍👩‍👧 שלום ‮x"}""");
        byte[] none = [0, 255, 1, 0];
        await Journal.Append("s", 0, [new(Entries.At.AddMicroseconds(7), "dalībnieks", text), new(Entries.At.ToOffset(TimeSpan.FromHours(2)), null, none)]);

        var read = await Journal.All("s");
        read.Select(entry => entry.Event).ShouldBe([text, none]);
        read.Select(entry => entry.Actor).ShouldBe(["dalībnieks", null]);
        read.Select(entry => entry.At).ShouldBe([Entries.At.AddMicroseconds(7), Entries.At]);
        read.ShouldAllBe(entry => entry.At.Offset == TimeSpan.Zero);
    }

    [ContractFact]
    public async Task A_writer_with_another_version_is_fenced()
    {
        await Journal.Append("s", 0, [Entries.Of("1"), Entries.Of("2")]);

        foreach (var version in (long[])[0, 1, 3])
            await Should.ThrowAsync<FencedException>(() => Journal.Append("s", version, [Entries.Of("x"), Entries.Of("y")]));

        (await Journal.Texts("s")).ShouldBe(["1", "2"]);
        await Journal.Append("s", 2, [Entries.Of("3")]);
        (await Journal.Texts("s")).ShouldBe(["1", "2", "3"]);
    }

    [ContractFact]
    public async Task Of_many_who_append_at_one_version_one_succeeds()
    {
        var appends = Enumerable.Range(0, 20).Select(number => Succeeds(Journal.Append("s", 0, [Entries.Of($"{number}")]))).ToArray();

        (await Task.WhenAll(appends)).Count(succeeded => succeeded).ShouldBe(1);
        (await Journal.Texts("s")).Length.ShouldBe(1);
    }

    [ContractFact]
    public async Task Fifty_streams_written_at_once_each_keep_their_order()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(stream => Task.Run(() => AppendOneByOne($"s{stream}", 40))));

        for (var stream = 0; stream < 50; stream++)
            (await Journal.Texts($"s{stream}")).ShouldBe(Enumerable.Range(0, 40).Select(number => $"s{stream} {number}"));
    }

    [ContractFact]
    public async Task Appends_to_one_stream_need_not_wait_for_each_other()
    {
        await Task.WhenAll(Enumerable.Range(0, 100).Select(number => Journal.Append("s", number, [Entries.Of($"{number}")])));

        (await Journal.Texts("s")).ShouldBe(Enumerable.Range(0, 100).Select(number => $"{number}"));
    }

    [ContractFact]
    public async Task An_append_that_fails_takes_no_other_with_it()
    {
        await Journal.Append("bad", 0, [Entries.Of("1")]);
        var good = Enumerable.Range(0, 30).Select(number => Journal.Append($"good{number}", 0, [Entries.Of("1")])).ToArray();
        var bad = Journal.Append("bad", 0, [Entries.Of("2")]);
        var more = Enumerable.Range(30, 30).Select(number => Journal.Append($"good{number}", 0, [Entries.Of("1")])).ToArray();

        await Should.ThrowAsync<FencedException>(() => bad);
        await Task.WhenAll(good.Concat(more));
        for (var number = 0; number < 60; number++)
            (await Journal.Texts($"good{number}")).ShouldBe(["1"]);
        (await Journal.Texts("bad")).ShouldBe(["1"]);
    }

    [ContractFact]
    public async Task Nothing_cannot_be_appended() =>
        await Should.ThrowAsync<ArgumentException>(() => Journal.Append("s", 0, []));

    [ContractFact]
    public async Task It_is_empty_until_the_first_append()
    {
        (await Journal.IsEmpty()).ShouldBeTrue();
        await Journal.Append("s", 0, [Entries.Of("1")]);
        (await Journal.IsEmpty()).ShouldBeFalse();
    }

    [ContractFact]
    public async Task The_newest_snapshot_is_kept()
    {
        (await Journal.ReadSnapshot("s")).ShouldBeNull();
        await Journal.WriteSnapshot("s", new(200, [1, 2]));
        await Journal.WriteSnapshot("s", new(400, [3]));
        await Journal.WriteSnapshot("s", new(300, [4]));

        var snapshot = (await Journal.ReadSnapshot("s")).ShouldNotBeNull();
        snapshot.Version.ShouldBe(400);
        snapshot.State.ShouldBe([3]);
        (await Journal.ReadSnapshot("t")).ShouldBeNull();
    }

    [ContractFact]
    public async Task A_probe_succeeds_and_leaves_no_trace()
    {
        await Journal.Probe();
        await Journal.Probe();
        (await Journal.IsEmpty()).ShouldBeTrue();
    }

    private async Task AppendOneByOne(string stream, int count)
    {
        for (var number = 0; number < count; number++)
            await Journal.Append(stream, number, [Entries.Of($"{stream} {number}")]);
    }

    private static async Task<bool> Succeeds(Task append)
    {
        try
        {
            await append;
            return true;
        }
        catch (FencedException)
        {
            return false;
        }
    }
}
