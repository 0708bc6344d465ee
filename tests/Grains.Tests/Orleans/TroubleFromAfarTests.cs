using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Orleans;
using Workshops.Boards;
using Workshops.Grains.Boards;
using Workshops.Grains.Live;
using Workshops.Journal;
using Workshops.Live;
using Workshops.Testing;

namespace Workshops.Grains.Tests.Orleans;

/// <summary>What a caller sees of a grain's trouble with the journal, wherever the two are.</summary>
[Collection(nameof(Nodes))]
public sealed class TroubleFromAfarTests(Nodes nodes)
{
    private static readonly Actor Anna = new("anna", Role.Participant, Secret: "secret of anna");
    private readonly string stream = $"board/w/{Guid.NewGuid():N}";

    [PostgresFact]
    public async Task A_fence_is_a_fence_and_the_next_call_reads_anew()
    {
        await Begin();
        foreach (var way in nodes.Ways)
        {
            await WriteBehindTheGrain(way);
            await Should.ThrowAsync<FencedException>(Post(way));
            (await Post(way)).Rejection.ShouldBeNull();
        }
    }

    [PostgresFact]
    public async Task What_the_database_refuses_is_a_journal_exception()
    {
        await Begin();
        await Run("alter table journal rename to away");
        try
        {
            foreach (var way in nodes.Ways)
                await Should.ThrowAsync<JournalException>(Post(way));
        }
        finally
        {
            await Run("alter table away rename to journal");
        }

        foreach (var way in nodes.Ways)
            (await Post(way)).Rejection.ShouldBeNull();
    }

    private Task<Answer> Begin() => nodes.Ways.First().GetGrain<IBoardGrain>(stream)
        .Begin([LiveJson.Write<BoardEvent>(new BoardOpened("Kas?", null, [new("main", "Kas?")]))]);

    private Task<Answer> Post(IGrainFactory way) => way.GetGrain<IBoardGrain>(stream)
        .Do(Letter.Of<BoardCommand>(new PostNote($"{Guid.NewGuid():N}", "main", "Teksts"), Anna));

    private async Task WriteBehindTheGrain(IGrainFactory way)
    {
        var copy = await way.GetGrain<IBoardGrain>(stream).Copy();
        var journal = nodes.Services.GetRequiredService<IJournal>();
        await journal.Append(stream, copy.Version, [new(DateTimeOffset.UtcNow, null, LiveJson.Write<BoardEvent>(new BoardOpened("Kas?", null, [new("main", "Kas?")])))]);
    }

    private async Task Run(string statement)
    {
        await using var source = NpgsqlDataSource.Create(nodes.Database);
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
