using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Workshops.Boards;
using Workshops.Grains.Live;
using Workshops.Grains.Tests.Stage;
using Workshops.Journal;
using Workshops.Live;
using Workshops.Meetings;

namespace Workshops.Grains.Tests.Live;

/// <summary>A block brings its boards along, also when something fails between its beginning and theirs; and each board once.</summary>
public sealed class CueTests : IAsyncLifetime
{
    private const string Meeting = "workshop/w", Ideas = "board/w/ideas";
    private static readonly Actor Lead = new("ilze", Role.Facilitator);
    private readonly TroubledJournal journal = new() { Troubled = Ideas };
    private IHost host = null!;

    public async Task InitializeAsync()
    {
        host = await Server();
        await Live(Meeting).Begin([LiveJson.Write<WorkshopEvent>(new WorkshopCreated("w", "12345678", "Jelgava", "lv", "Europe/Riga", null, null, null))]);
        await Tell(new AddActivity("ideas", "board", "Idejas"));
        await Tell(new AddAgendaItem("vote", "Balsojums", "work", 10, Activity: "ideas"));
        await Tell(new StageItem("vote", Phase.Voting));
    }

    public Task DisposeAsync() => Stop();

    [Fact]
    public async Task The_same_block_asked_for_again_brings_along_the_board_that_could_not_be_written()
    {
        await BeginInTrouble();
        await Tell(new StartItem("vote"));
        (await PhaseOf()).ShouldBe(Phase.Voting);
    }

    [Fact]
    public async Task The_next_server_brings_along_the_board_that_the_last_one_did_not_come_to()
    {
        await BeginInTrouble();
        await Stop();
        host = await Server();
        await Live(Meeting).Copy();
        for (var tries = 0; tries < 100 && await PhaseOf() is not Phase.Voting; tries++)
            await Task.Delay(50);
        (await PhaseOf()).ShouldBe(Phase.Voting);
    }

    [Fact]
    public async Task What_was_done_to_the_board_since_stays()
    {
        await Tell(new StartItem("vote"));
        await Live(Ideas).Do(Letter.Of<BoardCommand>(new SetPhase(Phase.Results), Lead));
        await Tell(new StartItem("vote"));
        (await PhaseOf()).ShouldBe(Phase.Results);
    }

    private async Task BeginInTrouble()
    {
        journal.Trouble = new();
        journal.Trouble.SetException(new JournalException("the disk is full"));
        await Should.ThrowAsync<JournalException>(Tell(new StartItem("vote")));
        journal.Trouble = null;
        (await PhaseOf()).ShouldBe(Phase.Writing);
    }

    private async Task<IHost> Server()
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddSingleton<IJournal>(journal);
        builder.AddEngine();
        var server = builder.Build();
        await server.StartAsync();
        return server;
    }

    private async Task Stop()
    {
        await host.StopAsync();
        host.Dispose();
    }

    private ILiveGrain Live(string stream) => host.Services.GetRequiredService<IGrainFactory>().Live(StreamName.Parse(stream)!);

    private async Task Tell(WorkshopCommand command) => (await Live(Meeting).Do(Letter.Of(command, Lead))).Rejection.ShouldBeNull();

    private async Task<Phase> PhaseOf()
    {
        var copy = await Live(Ideas).Copy();
        var board = new Workshops.Boards.Board(Ideas);
        board.Load(copy.Version, copy.State).ShouldBeTrue();
        return board.Show("board", Audience.Room).ShouldBeOfType<BoardView>().Phase;
    }
}
