using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>What a workshop is called, how it is described, what it concludes.</summary>
public sealed partial class Workshop
{
    private Decision Decide(Rename command)
    {
        if (Check.Text(command.Title, Limits.Title) is { } rejection)
            return rejection;
        return command.Title == State.Title ? Decision.Nothing : new WorkshopRenamed(command.Title);
    }

    private Decision Decide(SetConclusion command)
    {
        if (Check.OptionalText(command.Text, Limits.Paragraph) is { } rejection)
            return rejection;
        return OrNull(command.Text) == State.Conclusion ? Decision.Nothing : new ConclusionSet(command.Text);
    }

    private Decision Decide(Describe command)
    {
        if (Check.All(
            Check.OptionalText(command.Place, Limits.Title),
            Period(command.StartsAt ?? State.StartsAt, command.EndsAt ?? State.EndsAt),
            command.Language is null || Texts.Languages.Contains(command.Language, StringComparer.Ordinal) ? null : Rejection.Invalid,
            Fields(command.Asks),
            AreaTitles(command.Areas),
            Sheets(command.Context)) is { } rejection)
            return rejection;
        var news = News(command);
        return news == new WorkshopDescribed(null, null, null, null, null, null, null) ? Decision.Nothing : news;
    }

    // Only what is different, so that a description sent twice is told once
    private WorkshopDescribed News(Describe wanted) => new(
        wanted.Place is null || OrNull(wanted.Place) == State.Place ? null : wanted.Place,
        wanted.StartsAt == State.StartsAt ? null : wanted.StartsAt?.ToUniversalTime(),
        wanted.EndsAt == State.EndsAt ? null : wanted.EndsAt?.ToUniversalTime(),
        wanted.Language == State.Language ? null : wanted.Language,
        wanted.Asks?.SequenceEqual(State.Asks, StringComparer.Ordinal) ?? true ? null : wanted.Asks,
        wanted.Areas?.SequenceEqual(State.Areas, StringComparer.Ordinal) ?? true ? null : wanted.Areas,
        wanted.Context?.SequenceEqual(State.Context) ?? true ? null : wanted.Context);

    private IReadOnlyCollection<Touch> Describe(WorkshopDescribed e) => Replan(
        () =>
        {
            State.Place = e.Place is null ? State.Place : OrNull(e.Place);
            State.StartsAt = e.StartsAt ?? State.StartsAt;
            State.EndsAt = e.EndsAt ?? State.EndsAt;
            State.Language = e.Language ?? State.Language;
            State.Registration = e.Asks is null ? State.Registration : State.Registration.Asking(e.Asks);
            State.Asks = e.Asks ?? State.Asks;
            State.Areas = e.Areas ?? State.Areas;
            State.Context = e.Context ?? State.Context;
        },
        TheWorkshop);

    private static Rejection? Period(DateTimeOffset? from, DateTimeOffset? to) => to < from ? Rejection.Invalid : null;

    private static Rejection? Fields(IReadOnlyList<string>? asks) =>
        asks is null || (asks.All(WorkshopFields.All.Contains) && asks.Distinct(StringComparer.Ordinal).Count() == asks.Count)
            ? null
            : Rejection.Invalid;

    private static Rejection? AreaTitles(IReadOnlyList<string>? areas) =>
        areas?.Count > Limits.Areas
            ? Rejection.TooMany
            : areas?.Select(area => Check.Text(area, Limits.Title)).FirstOrDefault(rejection => rejection is not null);

    private static Rejection? Sheets(IReadOnlyList<ContextSheet>? sheets) =>
        sheets?.Count > Limits.ContextSheets
            ? Rejection.TooMany
            : sheets?.Select(Sheet).FirstOrDefault(rejection => rejection is not null);

    private static Rejection? Sheet(ContextSheet? sheet) =>
        sheet is null ? Rejection.Invalid : Check.All(Check.Text(sheet.Title, Limits.Title), Check.OptionalText(sheet.Text, Limits.ContextText), SheetKinds.Fault(sheet.Kind));
}
