using Workshops.Live;

namespace Workshops.Meetings;

/// <summary>These logos stand on the welcome screen, in the minutes and on paper, in this order.</summary>
/// <param name="Logos">All of them; empty for none.</param>
public sealed record SetLogos(IReadOnlyList<Logo> Logos) : WorkshopCommand;

/// <summary>The logos changed: all of them, not the difference.</summary>
public sealed record LogosSet(IReadOnlyList<Logo> Logos) : WorkshopEvent;

/// <summary>The logo of a partner or funder (mission row 4).</summary>
/// <param name="Picture">Id of the picture, kept for this workshop beforehand (<c>POST /api/workshops/{w}/files</c>).</param>
/// <param name="Name">Whose it is; heard by those who do not see it.</param>
public sealed record Logo(string Picture, string Name)
{
    /// <summary>Why it cannot be so, or null.</summary>
    internal Rejection? Fault => Check.All(Check.Id(Picture), Check.Text(Name, Limits.Title));
}

/// <summary>Whose meeting it is, and who pays for it.</summary>
public sealed partial class Workshop
{
    private Decision Decide(SetLogos command)
    {
        if (command.Logos.Count > Limits.Logos)
            return Rejection.TooMany;
        if (command.Logos.Select(logo => logo is null ? Rejection.Invalid : logo.Fault).FirstOrDefault(fault => fault is not null) is { } rejection)
            return rejection;
        return command.Logos.SequenceEqual(State.Logos) ? Decision.Nothing : new LogosSet(command.Logos);
    }
}
