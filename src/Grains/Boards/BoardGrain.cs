using Workshops.Boards;
using Workshops.Grains.Live;
using Workshops.Grains.Meetings;
using Workshops.Live;

namespace Workshops.Grains.Boards;

/// <summary>A board of sticky notes; opened by its first touch, from an activity of its workshop.</summary>
public sealed class BoardGrain(IServiceProvider services) : LiveGrain(services), IBoardGrain
{
    /// <inheritdoc/>
    public override async Task<Answer> Do(Letter letter) => Document.ReadCommand(letter.Command) switch
    {
        MergeBoards merge when letter.From.Facilitates => await Carry(merge with { Sources = await Sources(merge.From) }, letter.From),
        _ => await base.Do(letter),
    };

    /// <inheritdoc/>
    public Task<Answer> Take(string phase, int number, string facilitator) =>
        Carry(new TakeCue(Enum.Parse<Phase>(phase), number), new(facilitator, Role.Facilitator));

    /// <inheritdoc/>
    protected override Task<Event?> Opening() => GrainFactory.OpeningOf(Stream, Document);

    // Those that are there; that some are missing is for the board to judge
    private async Task<IReadOnlyList<MergeSource>> Sources(IReadOnlyList<string> from)
    {
        var sources = new List<MergeSource>();
        foreach (var id in from.Take(Limits.Activities).Where(id => Check.Id(id) is null && id != Stream.Id).Distinct(StringComparer.Ordinal))
        {
            var stream = StreamName.OfBoard(Stream.Workshop, id);
            var copy = await GrainFactory.Live(stream).Copy();
            var board = new Board(stream.ToString());
            if (board.Load(copy.Version, copy.State) && board.AsSource(id) is { } source)
                sources.Add(source);
        }

        return sources;
    }
}
