using Workshops.Grains.Register;
using Workshops.Live;
using Workshops.Web.Tickets;

namespace Workshops.Web.Join;

/// <summary>What a person says of themselves; all of it may be left out.</summary>
/// <param name="Name">At most 200 characters.</param>
/// <param name="Sector">At most 200 characters.</param>
/// <param name="Organisation">At most 200 characters.</param>
/// <param name="Answers">What they say to the organiser's other fields, by field; at most 1,000 characters each.</param>
/// <param name="Consent">Version of the words that they agree to.</param>
public record Introduction(string? Name = null, string? Sector = null, string? Organisation = null, IReadOnlyDictionary<string, string>? Answers = null, int? Consent = null)
{
    /// <summary>Is there anything to enter into the register?</summary>
    internal bool SaysSomething => (Name ?? Sector ?? Organisation) is not null || Answers is not null;

    /// <summary>As the register has it.</summary>
    internal Person As(string participant, DateTimeOffset at) =>
        new(participant, Name, Sector, Organisation, at, Answers?.Select(answer => new FieldAnswer(answer.Key, answer.Value)).ToArray(), Consent);

    /// <summary>Why it cannot be taken, or null.</summary>
    internal virtual Rejection? Fault => Check.All(
        Check.OptionalText(Name, Limits.Title),
        Check.OptionalText(Sector, Limits.Title),
        Check.OptionalText(Organisation, Limits.Title),
        Answers?.Count > Limits.RegistrationFields ? Rejection.TooMany : null,
        Answers?.Select(answer => Check.Id(answer.Key) ?? Check.OptionalText(answer.Value, Limits.Comment)).FirstOrDefault(fault => fault is not null));
}

/// <summary>What <c>POST /api/join</c> takes.</summary>
/// <param name="Code">8 digits; spaces and dashes between them do no harm.</param>
/// <param name="Name">As of <see cref="Introduction"/>.</param>
/// <param name="Sector">As of <see cref="Introduction"/>.</param>
/// <param name="Organisation">As of <see cref="Introduction"/>.</param>
/// <param name="Team">Id of the team chosen, or null.</param>
/// <param name="Returning">
/// Whoever has a ticket of the workshop already, in a cookie, stays who they are. Pages say so; without it, everybody who
/// joins is somebody new, because several people may join through one client.
/// </param>
/// <param name="Seat">Which of several people at one device this is, from 1; each has a ticket and a cookie of their own (<c>as=phone-2</c>).</param>
public sealed record Joining(
    string Code,
    string? Name = null,
    string? Sector = null,
    string? Organisation = null,
    string? Team = null,
    bool Returning = false,
    int Seat = 1)
    : Introduction(Name, Sector, Organisation)
{
    /// <inheritdoc/>
    internal override Rejection? Fault => Check.All(
        Code.Length > 40 ? Rejection.Invalid : null,
        Team is null ? null : Check.Id(Team),
        Check.Range(Seat, 1, TicketCookies.Seats),
        base.Fault);
}
