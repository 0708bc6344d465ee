using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>How a workshop comes to be.</summary>
public sealed partial class Workshop
{
    /// <summary>The first events of a new workshop, or why it may not be so. Who creates it runs it.</summary>
    /// <param name="created">What it is to be.</param>
    /// <param name="creator">Its first facilitator.</param>
    /// <param name="now">The present moment, UTC.</param>
    public static Decision Creation(WorkshopCreated created, Actor creator, DateTimeOffset now)
    {
        if (Check.All(
            Check.Id(created.Id),
            Check.Text(created.Title, Limits.Title),
            Check.OptionalText(created.Place, Limits.Title),
            Texts.Languages.Contains(created.Language, StringComparer.Ordinal) ? null : Rejection.Invalid,
            TimeZoneInfo.TryFindSystemTimeZoneById(created.TimeZone, out _) ? null : Rejection.Invalid,
            Period(created.StartsAt, created.EndsAt)) is { } rejection)
            return rejection;
        var utc = created with { StartsAt = created.StartsAt?.ToUniversalTime(), EndsAt = created.EndsAt?.ToUniversalTime() };
        return Signed(Decision.Of(utc, new PersonAdmitted(creator.Participant), new PersonAppointed(creator.Participant, Role.Facilitator)), creator, now);
    }

    private Touch[] Create(WorkshopCreated e)
    {
        (State.Id, State.Code, State.Title) = (e.Id, e.Code, e.Title);
        (State.Language, State.TimeZone, State.Place) = (e.Language, e.TimeZone, OrNull(e.Place));
        (State.StartsAt, State.EndsAt) = (e.StartsAt, e.EndsAt);
        return [TheWorkshop, TheWall, TheRotation];
    }
}
