using Orleans;
using Workshops.Boards;
using Workshops.Grains.Boards;
using Workshops.Grains.Meetings;
using Workshops.Grains.Polls;
using Workshops.Grains.Questions;
using Workshops.Grains.Teams;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Polls;
using Workshops.Questions;
using Workshops.Teams;

namespace Workshops.Grains.Live;

/// <summary>Every kind of live document: how to make an empty one, and where its grain is. A new kind is one line here.</summary>
public static class LiveKinds
{
    private static readonly Dictionary<string, LiveKind> All = new(StringComparer.Ordinal)
    {
        [StreamName.WorkshopKind] = new(s => new Workshop(s), (grains, s) => grains.GetGrain<IWorkshopGrain>(s)),
        [StreamName.TeamKind] = new(s => new Team(s), (grains, s) => grains.GetGrain<ITeamGrain>(s)),
        [StreamName.BoardKind] = new(s => new Board(s), (grains, s) => grains.GetGrain<IBoardGrain>(s)),
        [StreamName.PollKind] = new(s => new Poll(s), (grains, s) => grains.GetGrain<IPollGrain>(s)),
        [StreamName.QuestionsKind] = new(s => new QuestionList(s), (grains, s) => grains.GetGrain<IQuestionsGrain>(s)),
    };

    /// <summary>An empty document for a stream.</summary>
    public static LiveDocument NewDocument(this StreamName stream) => All[stream.Kind].NewDocument(stream.ToString());

    /// <summary>The grain of a stream.</summary>
    public static ILiveGrain Live(this IGrainFactory grains, StreamName stream) => All[stream.Kind].Grain(grains, stream.ToString());

    private sealed record LiveKind(Func<string, LiveDocument> NewDocument, Func<IGrainFactory, string, ILiveGrain> Grain);
}
