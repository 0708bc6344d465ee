using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Workshops.Live;

namespace Workshops.Web.Tickets;

/// <summary>Makes and reads tickets.</summary>
public sealed class TicketOffice(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("workshops.ticket.1");

    /// <summary>A ticket for somebody new.</summary>
    public static Ticket New(string workshop, Role role) => new(workshop, Ids.New(), role, Ids.New());

    /// <summary>The ticket as it travels.</summary>
    public string Write(Ticket ticket) =>
        protector.Protect($"{ticket.Workshop} {ticket.Participant} {ticket.Role} {ticket.Secret}");

    /// <summary>Reads a ticket; null when it was not made here.</summary>
    public Ticket? Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        try
        {
            return protector.Unprotect(text).Split(' ') is [var workshop, var participant, var role, var secret]
                && Enum.TryParse<Role>(role, out var known)
                    ? new(workshop, participant, known, secret)
                    : null;
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
