using System.Runtime.CompilerServices;
using Workshops.Grains.Live;
using Workshops.Journal;
using Workshops.Live;

namespace Workshops.Web.Boards;

/// <summary>Plays a document from its first event on, on a copy of its own; few at a time, for it takes a moment of the processor.</summary>
internal sealed class Past(IJournal journal) : IDisposable
{
    private readonly SemaphoreSlim turns = new(2);

    /// <summary>Each event, when it has just been applied. The document in it goes on with the next one.</summary>
    public async IAsyncEnumerable<Moment> Of(StreamName stream, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await turns.WaitAsync(cancellation);
        try
        {
            var document = stream.NewDocument();
            await foreach (var entry in journal.Read(stream.ToString(), 0, cancellation))
            {
                var happened = document.ReadEvent(entry.Event);
                yield return new(document, happened, document.Apply(happened));
            }
        }
        finally
        {
            turns.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turns.Dispose();
}

/// <summary>A document right after an event.</summary>
/// <param name="Document">The document then; read it only.</param>
/// <param name="Happened">The event.</param>
/// <param name="Touches">What it touched.</param>
internal readonly record struct Moment(LiveDocument Document, Event Happened, IReadOnlyCollection<Touch> Touches);
