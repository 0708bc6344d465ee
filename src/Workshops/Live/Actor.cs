using System.Security.Cryptography;
using System.Text;

namespace Workshops.Live;

/// <summary>What a person may do in one workshop, from least to most.</summary>
public enum Role
{
    /// <summary>Sees what the room sees and changes nothing; also the wall.</summary>
    Observer,

    /// <summary>Writes, comments, votes.</summary>
    Participant,

    /// <summary>Writes down and sorts what a team says: may also move and group any note.</summary>
    Recorder,

    /// <summary>Hosts a table: as a recorder, and votes for people without a phone.</summary>
    TableHost,

    /// <summary>Runs the workshop: everything.</summary>
    Facilitator,
}

/// <summary>Who sends a command or watches a stream, as the door admitted them.</summary>
/// <param name="Participant">Id of the person in this workshop (a ULID); never a name.</param>
/// <param name="Role">What this person may do now.</param>
/// <param name="TeamId">The team this person is in now, or null.</param>
/// <param name="Secret">
/// Random text that only this person's ticket holds and that is stored nowhere on the server.
/// Anonymous boards make their author tags from it.
/// </param>
public sealed record Actor(string Participant, Role Role, string? TeamId = null, string Secret = "")
{
    /// <summary>The server itself, for events that no person caused.</summary>
    public static readonly Actor Server = new("server", Role.Facilitator);

    /// <summary>May this person run the workshop?</summary>
    public bool Facilitates => Role is Role.Facilitator;

    /// <summary>May this person sort other people's notes?</summary>
    public bool Sorts => Role >= Role.Recorder;

    /// <summary>
    /// A tag that is the same for the same person and purpose, and that nobody without the person's
    /// ticket can make or trace back (mission row 86: anonymous means that no author is stored).
    /// </summary>
    /// <param name="purpose">What the tag is for, e.g. a stream name and "notes".</param>
    /// <returns>22 characters, base64url of 16 bytes.</returns>
    public string Tag(string purpose)
    {
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(purpose));
        return Convert.ToBase64String(hash, 0, 16).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }
}
