using Workshops.Journal.Commit;

namespace Workshops.Journal.Tests.Commit;

public sealed class GroupCommitTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task What_arrives_during_a_transaction_becomes_the_next_one()
    {
        using var disk = new HeldDisk();
        using var commit = new GroupCommit(disk.Take);
        var first = commit.Add(Small(), default);
        await disk.Busy();
        var rest = Enumerable.Range(0, 10).Select(_ => commit.Add(Small(), default)).ToArray();
        disk.Release();

        await Task.WhenAll([first, .. rest]).WaitAsync(Soon);
        disk.Batches.ShouldBe([1, 10]);
    }

    [Fact]
    public async Task A_transaction_is_bounded_in_writes()
    {
        using var disk = new HeldDisk();
        using var commit = new GroupCommit(disk.Take);
        var first = commit.Add(Small(), default);
        await disk.Busy();
        var rest = Enumerable.Range(0, GroupCommit.MaxWrites + 5).Select(_ => commit.Add(Small(), default)).ToArray();
        disk.Release();

        await Task.WhenAll([first, .. rest]).WaitAsync(Soon);
        disk.Batches.ShouldBe([1, GroupCommit.MaxWrites, 5]);
    }

    [Fact]
    public async Task A_transaction_is_bounded_in_bytes_and_a_large_write_goes_alone()
    {
        using var disk = new HeldDisk();
        using var commit = new GroupCommit(disk.Take);
        var first = commit.Add(Small(), default);
        await disk.Busy();
        Task[] rest = [commit.Add(Large(), default), commit.Add(Small(), default), commit.Add(Small(), default)];
        disk.Release();

        await Task.WhenAll([first, .. rest]).WaitAsync(Soon);
        disk.Batches.ShouldBe([1, 1, 2]);
    }

    [Fact]
    public async Task The_one_that_spoils_a_transaction_fails_alone()
    {
        using var disk = new HeldDisk();
        var bad = Small();
        using var commit = new GroupCommit(batch => batch.Contains(bad) ? throw new SpoiltTransactionException("bad", new IOException()) : disk.Take(batch));
        var first = commit.Add(Small(), default);
        await disk.Busy();
        var before = Enumerable.Range(0, 20).Select(_ => commit.Add(Small(), default)).ToArray();
        var spoilt = commit.Add(bad, default);
        var after = Enumerable.Range(0, 20).Select(_ => commit.Add(Small(), default)).ToArray();
        disk.Release();

        await Task.WhenAll([first, .. before, .. after]).WaitAsync(Soon);
        (await Should.ThrowAsync<JournalException>(() => spoilt)).Message.ShouldBe("bad");
    }

    [Fact]
    public async Task A_transaction_whose_fate_is_unknown_is_not_tried_again()
    {
        var tries = 0;
        using var commit = new GroupCommit(batch => ++tries == 1 ? throw new IOException("the line went dead") : new JournalException?[batch.Count]);

        await Should.ThrowAsync<JournalException>(() => commit.Add(Small(), default));
        tries.ShouldBe(1);
        await commit.Add(Small(), default).WaitAsync(Soon);
    }

    [Fact]
    public async Task What_was_accepted_is_written_before_it_closes()
    {
        using var disk = new HeldDisk();
        var commit = new GroupCommit(disk.Take);
        var accepted = Enumerable.Range(0, 50).Select(_ => commit.Add(Small(), default)).ToArray();
        var closing = Task.Run(commit.Dispose);
        disk.Release();

        await closing.WaitAsync(Soon);
        await Task.WhenAll(accepted).WaitAsync(Soon);
        disk.Batches.Sum().ShouldBe(50);
        await Should.ThrowAsync<JournalException>(() => commit.Add(Small(), default));
    }

    [Fact]
    public async Task Who_gives_up_waiting_waits_no_longer()
    {
        using var disk = new HeldDisk();
        using var commit = new GroupCommit(disk.Take);
        using var patience = new CancellationTokenSource();
        var waiting = commit.Add(Small(), patience.Token);
        await patience.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => waiting.WaitAsync(Soon));
        disk.Release();
    }

    private static Append Small() => new("s", 0, [Entries.Of("x")]);

    private static Append Large() => new("s", 0, [new(Entries.At, null, new byte[GroupCommit.MaxBytes + 1])]);

    /// <summary>Takes everything, once it is released.</summary>
    private sealed class HeldDisk : IDisposable
    {
        private readonly TaskCompletionSource busy = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim released = new();

        public List<int> Batches { get; } = [];

        public Task Busy() => busy.Task.WaitAsync(Soon);

        public void Release() => released.Set();

        public JournalException?[] Take(IReadOnlyList<Write> batch)
        {
            busy.TrySetResult();
            released.Wait(Soon).ShouldBeTrue();
            Batches.Add(batch.Count);
            return new JournalException?[batch.Count];
        }

        public void Dispose() => released.Dispose();
    }
}
