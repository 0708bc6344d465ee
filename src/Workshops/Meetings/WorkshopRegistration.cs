using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>What is asked of those who register. The answers are nowhere here.</summary>
public sealed partial class Workshop
{
    private Decision Decide(SetRegistration command)
    {
        if (Wellformed(command.Fields, command.Consent) is { } rejection)
            return rejection;
        var was = State.Registration;
        var consent = OrNull(command.Consent);
        if (consent == was.Consent && command.Fields.Count == was.Fields.Count && command.Fields.Zip(was.Fields).All(pair => pair.First.Equal(pair.Second)))
            return Decision.Nothing;
        return new RegistrationSet(command.Fields, consent, consent == was.Consent ? was.ConsentVersion : was.ConsentVersion + 1);
    }

    private Touch[] Set(RegistrationSet e) => Tell(() =>
    {
        State.Registration = new(e.Fields, e.Consent, e.ConsentVersion);
        State.Asks = State.Registration.Asks;
    });

    /// <summary>Whether fields and consent are such as may be stored; the first fault, or null.</summary>
    public static Rejection? Wellformed(IReadOnlyList<RegistrationField> fields, string? consent) =>
        fields.Count > Limits.RegistrationFields ? Rejection.TooMany
        : fields.Contains(null) || fields.DistinctBy(field => field.Id, StringComparer.Ordinal).Count() < fields.Count ? Rejection.Invalid
        : Check.OptionalText(consent, Limits.Paragraph) ?? fields.Select(Wellformed).FirstOrDefault(rejection => rejection is not null);

    private static Rejection? Wellformed(RegistrationField field) => Check.All(
        Check.Id(field.Id),
        Check.OptionalText(field.Label, Limits.Title),
        string.IsNullOrWhiteSpace(field.Label) && !RegistrationFields.Known.Contains(field.Id, StringComparer.Ordinal) ? Rejection.Invalid : null,
        Check.OptionalText(field.Purpose, Limits.Paragraph),
        field.Options?.Count > Limits.FieldOptions ? Rejection.TooMany : null,
        field.Options?.Select(option => Check.Text(option, Limits.Title)).FirstOrDefault(rejection => rejection is not null));
}
