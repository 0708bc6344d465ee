using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Workshops.Boards;
using Workshops.Grains.Boards;
using Workshops.Journal;
using Workshops.Grains.Live;
using Workshops.Grains.Tests.Stage;
using Workshops.Live;

namespace Workshops.Grains.Tests.Live;

/// <summary>What a failed append leaves behind: nothing, for anybody.</summary>
public sealed class FailedAppendTests : IAsyncLifetime
{
    private const string Stream = "board/w/b";
    private static readonly Actor Anna = new("anna", Role.Participant, Secret: "secret of anna");
    private readonly TroubledJournal journal = new();
    private readonly IHost host;

    public FailedAppendTests()
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddSingleton<IJournal>(journal);
        builder.AddEngine();
        host = builder.Build();
    }

    private IBoardGrain Board => host.Services.GetRequiredService<IGrainFactory>().GetGrain<IBoardGrain>(Stream);

    public async Task InitializeAsync()
    {
        await host.StartAsync();
        await Board.Begin([LiveJson.Write<BoardEvent>(new BoardOpened("Kas?", null, [new("main", "Kas?")]))]);
    }

    public async Task DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }

    [Fact]
    public async Task A_snapshot_never_holds_what_the_journal_does_not()
    {
        for (var i = 0; i < 60; i++)
            await Post($"n{i}");
        await Lose("lost");

        var next = await Post("next");
        next.Version.ShouldBe(62);
        var snapshot = await journal.ReadSnapshot(Stream);
        (snapshot?.Version ?? 0).ShouldBeLessThanOrEqualTo(61);
        (await Notes()).ShouldBe(61);
    }

    [Fact]
    public async Task A_command_sent_again_after_a_failed_append_is_carried_out()
    {
        await Lose("n");
        (await Post("n")).ShouldBe(new Answer(2));
        (await Notes()).ShouldBe(1);
    }

    [Fact]
    public async Task Who_reads_while_an_append_fails_is_told_and_the_board_goes_on()
    {
        journal.Trouble = new();
        var post = Post("lost");
        var copy = Board.Copy();
        journal.Trouble.SetException(new JournalException("the disk is full"));
        await Should.ThrowAsync<JournalException>(post);
        await Should.ThrowAsync<JournalException>(copy).WaitAsync(TimeSpan.FromSeconds(10));
        journal.Trouble = null;

        (await Post("next").WaitAsync(TimeSpan.FromSeconds(10))).Rejection.ShouldBeNull();
        (await Notes()).ShouldBe(1);
    }

    private Task<Answer> Post(string note) => Board.Do(Letter.Of<BoardCommand>(new PostNote(note, "main", "Teksts"), Anna));

    private async Task Lose(string note)
    {
        journal.Trouble = new();
        journal.Trouble.SetException(new JournalException("the disk is full"));
        await Should.ThrowAsync<JournalException>(Post(note));
        journal.Trouble = null;
    }

    private async Task<int> Notes()
    {
        var copy = await Board.Copy();
        var document = new Workshops.Boards.Board(Stream);
        document.Load(copy.Version, copy.State).ShouldBeTrue();
        return document.Show("board", Audience.Room).ShouldBeOfType<BoardView>().Notes;
    }
}
