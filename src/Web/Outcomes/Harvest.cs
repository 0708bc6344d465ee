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
    /// <summary>The meeting, without its pictures; null when there is no such workshop.</summary>
    public async Task<Meeting?> Of(string workshop)
    {
        if (await WorkshopOf(workshop) is not { } content)
            return null;
        return new Meeting(
            content,
            await All(content, StreamName.BoardKind, id => StreamName.OfBoard(workshop, id), (id, d) => new MeetingBoard(id, ((Board)d).Content())),
            await Teams(workshop, content))
        {
            Polls = await All(content, StreamName.PollKind, id => StreamName.OfPoll(workshop, id), (id, d) => new MeetingPoll(id, ((Poll)d).Content())),
            Questions = await All(content, StreamName.QuestionsKind, id => StreamName.OfQuestions(workshop, id), (id, d) => new MeetingQuestions(id, ((QuestionList)d).Content())),
        };
    }

    /// <summary>The workshop's own part of it; null when there is no such workshop.</summary>
    public async Task<WorkshopContent?> WorkshopOf(string workshop) =>
        await relays.Find(StreamName.OfWorkshop(workshop)) is { } relay ? relay.Read(d => ((Workshop)d).Content()) : null;

    /// <summary>The meeting with the pictures that it names.</summary>
    public async Task<Meeting> WithPictures(string workshop, Meeting meeting) =>
        meeting with { Pictures = await files.All(workshop, meeting.PictureIds) };

    /// <summary>Logos of partners and funders.</summary>
    public async Task<IReadOnlyList<LogoPicture>> Logos(string workshop, WorkshopContent content) =>
        LogoPicture.Of(content, await files.All(workshop, (content.Logos ?? []).Select(logo => logo.Picture)));

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
