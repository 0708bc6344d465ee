using Workshops.Live;
using Workshops.Meetings;

namespace Workshops.Outcomes;

/// <summary>Whether a meeting from a file keeps to the limits and names only what it holds.</summary>
internal static class MeetingCheck
{
    private const int Day = 24 * 60;

    /// <summary>The first fault, or null.</summary>
    public static MeetingFileFault? Of(Meeting meeting)
    {
        var inspection = new Inspection();
        Workshop(inspection, "$.workshop", meeting.Workshop);
        if (inspection.Fault is null)
            Streams(inspection, meeting);
        inspection.EachOnce("$.pictures", meeting.Pictures ?? [], Limits.NotesOnBoard, p => p.Id, "id", (path, picture) => inspection.Require(picture.Data.Length > 0, path, FaultCode.Invalid));
        return inspection.Fault;
    }

    private static void Workshop(Inspection i, string at, WorkshopContent workshop)
    {
        i.Text($"{at}.title", workshop.Title, Limits.Title);
        i.Require(Texts.Languages.Contains(workshop.Language, StringComparer.Ordinal), $"{at}.language", FaultCode.Invalid);
        i.Require(TimeZoneInfo.TryFindSystemTimeZoneById(workshop.TimeZone, out _), $"{at}.timeZone", FaultCode.Invalid);
        i.OptionalText($"{at}.place", workshop.Place, Limits.Title);
        i.Moment($"{at}.startsAt", workshop.StartsAt);
        i.Moment($"{at}.endsAt", workshop.EndsAt);
        i.Each($"{at}.asks", workshop.Asks, WorkshopFields.All.Count, (path, ask) => i.Require(WorkshopFields.All.Contains(ask, StringComparer.Ordinal), path, FaultCode.Invalid));
        i.Each($"{at}.areas", workshop.Areas, Limits.Areas, (path, area) => i.Text(path, area, Limits.Title));
        i.Each($"{at}.context", workshop.Context, Limits.ContextSheets, (path, sheet) => Sheet(i, path, sheet));
        i.Each($"{at}.logos", workshop.Logos ?? [], Limits.Logos, (path, logo) => Logo(i, path, logo));
        if (workshop.Registration is { } registration)
            i.Require(Workshops.Meetings.Workshop.Wellformed(registration.Fields, registration.Consent) is null, $"{at}.registration", FaultCode.Invalid);
        i.Range($"{at}.registration.consentVersion", workshop.Registration?.ConsentVersion, 0, int.MaxValue);
        i.Range($"{at}.number", workshop.Number, 1, Limits.SeriesNumber);
        i.OptionalText($"{at}.conclusion", workshop.Conclusion, Limits.Paragraph);
        i.Range($"{at}.people", workshop.People, 0, Limits.People);
        i.Range($"{at}.round", workshop.Round, 0, Limits.Teams);
        i.EachOnce($"{at}.teams", workshop.Teams, Limits.Teams, t => t.Id, "id", (path, team) => Team(i, path, team));
        var archived = workshop.Archived ?? [];
        i.EachOnce($"{at}.archived", archived, Limits.Teams, t => t.Id, "id", (path, team) =>
        {
            i.Require(!workshop.Teams.Any(t => string.Equals(t.Id, team.Id, StringComparison.Ordinal)), $"{path}.id", FaultCode.Duplicate);
            Team(i, path, team);
        });
        var activities = i.EachOnce($"{at}.activities", workshop.Activities, Limits.Activities, a => a.Id, "id", (path, activity) => Activity(i, path, activity));
        i.EachOnce($"{at}.agenda", workshop.Agenda, Limits.AgendaItems, item => item.Id, "id", (path, item) => Item(i, path, item, activities));
    }

    private static void Sheet(Inspection i, string at, ContextSheet sheet)
    {
        i.Text($"{at}.title", sheet.Title, Limits.Title);
        i.OptionalText($"{at}.text", sheet.Text, Limits.ContextText);
        i.Require(sheet.Kind is null || SheetKinds.All.Contains(sheet.Kind, StringComparer.Ordinal), $"{at}.kind", FaultCode.Invalid);
    }

    private static void Logo(Inspection i, string at, Logo logo)
    {
        i.Require(Check.Id(logo.Picture) is null, $"{at}.picture", FaultCode.Invalid);
        i.Text($"{at}.name", logo.Name, Limits.Title);
    }

    private static void Team(Inspection i, string at, ThemeTeamContent team)
    {
        i.Text($"{at}.name", team.Name, Limits.Title);
        i.OptionalText($"{at}.question", team.Question, Limits.Paragraph);
        i.Range($"{at}.colour", team.Colour, 1, 8);
        i.Range($"{at}.capacity", team.Capacity, 0, Limits.People);
        i.Range($"{at}.members", team.Members, 0, Limits.People);
    }

    private static void Activity(Inspection i, string at, ActivityContent activity)
    {
        i.Require(activity.Kind is StreamName.BoardKind or StreamName.PollKind or StreamName.QuestionsKind, $"{at}.kind", FaultCode.Invalid);
        i.Text($"{at}.title", activity.Title, Limits.Title);
        // Of a team that may be gone: its board stays
        i.OptionalId($"{at}.teamId", activity.TeamId);
        BoardCheck.Columns(i, $"{at}.columns", activity.Columns);
        PollCheck.Outline(i, $"{at}.poll", activity.Poll);
    }

    private static void Item(Inspection i, string at, ItemContent item, HashSet<string> activities)
    {
        i.Text($"{at}.title", item.Title, Limits.Title);
        i.Text($"{at}.kind", item.Kind, Limits.Id);
        i.Moment($"{at}.startsAt", item.StartsAt);
        i.Range($"{at}.minutes", item.Minutes, 0, Day);
        i.Range($"{at}.least", item.Least, 1, Day);
        i.OptionalId($"{at}.teamId", item.TeamId);
        i.Known($"{at}.activityId", item.ActivityId, activities);
    }

    private static void Streams(Inspection i, Meeting meeting)
    {
        var activities = meeting.Workshop.Activities.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var teams = meeting.Workshop.Teams.Concat(meeting.Workshop.Archived ?? []).Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        i.EachOnce("$.boards", meeting.Boards, Limits.Activities, b => b.Id, "id", (path, board) =>
        {
            i.Known($"{path}.id", board.Id, activities);
            BoardCheck.Of(i, $"{path}.content", board.Content);
        });
        i.EachOnce("$.polls", meeting.Polls, Limits.Activities, p => p.Id, "id", (path, poll) =>
        {
            i.Known($"{path}.id", poll.Id, activities);
            PollCheck.Of(i, $"{path}.content", poll.Content);
        });
        i.EachOnce("$.questions", meeting.Questions, Limits.Activities, q => q.Id, "id", (path, list) =>
        {
            i.Known($"{path}.id", list.Id, activities);
            PollCheck.Of(i, $"{path}.content", list.Content);
        });
        i.EachOnce("$.teams", meeting.Teams, 2 * Limits.Teams, t => t.Id, "id", (path, team) =>
        {
            i.Known($"{path}.id", team.Id, teams);
            i.OptionalText($"{path}.conclusion", team.Conclusion, Limits.Paragraph);
        });
    }
}
