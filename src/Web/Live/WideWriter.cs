using System.IO.Pipelines;

namespace Workshops.Web.Live;

/// <summary>
/// Keeps a message in few pieces of memory on its way to the phone. A pipe by itself takes pieces of 4 KB, each of which becomes a frame
/// and a call of the system of its own: 145 of them for a board of 2,000 notes.
/// </summary>
/// <param name="pipe">What is written to.</param>
internal sealed class WideWriter(PipeWriter pipe) : PipeWriter
{
    private const int Widest = 256 << 10;

    /// <inheritdoc/>
    public override bool CanGetUnflushedBytes => pipe.CanGetUnflushedBytes;

    /// <inheritdoc/>
    public override long UnflushedBytes => pipe.UnflushedBytes;

    /// <inheritdoc/>
    public override ValueTask<FlushResult> WriteAsync(ReadOnlyMemory<byte> source, CancellationToken cancellationToken = default)
    {
        source.CopyTo(pipe.GetMemory(source.Length));
        pipe.Advance(source.Length);
        return pipe.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override Memory<byte> GetMemory(int sizeHint = 0) => pipe.GetMemory(Wide(sizeHint));

    /// <inheritdoc/>
    public override Span<byte> GetSpan(int sizeHint = 0) => pipe.GetSpan(Wide(sizeHint));

    /// <inheritdoc/>
    public override void Advance(int bytes) => pipe.Advance(bytes);

    /// <inheritdoc/>
    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => pipe.FlushAsync(cancellationToken);

    /// <inheritdoc/>
    public override void CancelPendingFlush() => pipe.CancelPendingFlush();

    /// <inheritdoc/>
    public override void Complete(Exception? exception = null) => pipe.Complete(exception);

    // How long a message becomes is not known beforehand: each piece is as long as all before it
    private int Wide(int sizeHint) => Math.Max(sizeHint, (int)Math.Min(pipe.UnflushedBytes, Widest));
}
