using Workshops.Boards;
using Workshops.Journal;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Outcomes;
using Workshops.Polls;
using Workshops.Questions;
using Workshops.Teams;
using Workshops.Web.Live;

namespace Workshops.Web.Outcomes;

/// <summary>Brings a whole workshop together, from its own stream and those of its boards and teams, as they are now.</summary>
internal sealed class Harvest(LiveRelays relays, IFileStore files)
{
    /// <summary>The meeting; null when there is no such workshop.</summary>
    public async Task<Meeting?> Of(string workshop)
    {
        if (await relays.Find(StreamName.OfWorkshop(workshop)) is not { } relay)
            return null;
        var content = relay.Read(d => ((Workshop)d).Content());
        var meeting = new Meeting(content, await Boards(workshop, content), await Teams(workshop, content))
        {
            Polls = await All(content, StreamName.PollKind, id => StreamName.OfPoll(workshop, id), (id, d) => new MeetingPoll(id, ((Poll)d).Content())),
            Questions = await All(content, StreamName.QuestionsKind, id => StreamName.OfQuestions(workshop, id), (id, d) => new MeetingQuestions(id, ((QuestionList)d).Content())),
        };
        return meeting with { Pictures = await Pictures(workshop, meeting) };
    }

    private async Task<List<MeetingPicture>> Pictures(string workshop, Meeting meeting)
    {
        var pictures = new List<MeetingPicture>();
        foreach (var id in meeting.PictureIds)
        {
            if (await files.Read(workshop, id) is { } file)
                pictures.Add(new(id, file.Type, file.Bytes));
        }

        return pictures;
    }

    private async Task<List<MeetingBoard>> Boards(string workshop, WorkshopContent content)
    {
        var boards = new List<MeetingBoard>();
        foreach (var activity in content.Activities.Where(a => a.Kind is StreamName.BoardKind))
        {
            if (await relays.Find(StreamName.OfBoard(workshop, activity.Id)) is { } relay)
                boards.Add(new(activity.Id, relay.Read(d => ((Board)d).Content())));
        }

        return boards;
    }

    private async Task<List<T>> All<T>(WorkshopContent content, string kind, Func<string, StreamName> stream, Func<string, LiveDocument, T> take)
    {
        var all = new List<T>();
        foreach (var activity in content.Activities.Where(a => a.Kind == kind))
        {
            if (await relays.Find(stream(activity.Id)) is { } relay)
                all.Add(relay.Read(d => take(activity.Id, d)));
        }

        return all;
    }

    private async Task<List<TeamContent>> Teams(string workshop, WorkshopContent content)
    {
        var teams = new List<TeamContent>();
        foreach (var team in content.Teams.Concat(content.Archived ?? []))
        {
            if (await relays.Find(StreamName.OfTeam(workshop, team.Id)) is { } relay)
                teams.Add(relay.Read(d => ((Team)d).Content()));
        }

        return teams;
    }
}
