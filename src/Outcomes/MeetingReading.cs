namespace Workshops.Outcomes;

/// <summary>What came of reading an outcomes file: the meeting, or the first fault. One of the two is there, never both.</summary>
/// <param name="Meeting">The meeting, safe to start a workshop from.</param>
/// <param name="Fault">Why it cannot be read.</param>
public sealed record MeetingReading(Meeting? Meeting, MeetingFileFault? Fault)
{
    /// <summary>It could be read.</summary>
    public static implicit operator MeetingReading(Meeting meeting) => new(meeting, null);

    /// <summary>It could not.</summary>
    public static implicit operator MeetingReading(MeetingFileFault fault) => new(null, fault);
}

/// <summary>What is wrong with an outcomes file, and where.</summary>
/// <param name="Path">A JSON path, e.g. <c>$.boards[2].content.notes[17].text</c>; <c>$</c> for the file as a whole.</param>
/// <param name="Code">What is wrong there.</param>
public sealed record MeetingFileFault(string Path, FaultCode Code);

/// <summary>What can be wrong at a place of an outcomes file. The names are stable; on the wire in camelCase.</summary>
public enum FaultCode
{
    /// <summary>The file is over <see cref="MeetingFile.MostBytes"/>.</summary>
    TooLarge,

    /// <summary>Not JSON, or nested deeper than 16 levels.</summary>
    Malformed,

    /// <summary>Not an outcomes file.</summary>
    UnknownFormat,

    /// <summary>An outcomes file of a version that this server does not know.</summary>
    UnknownVersion,

    /// <summary>Missing, of the wrong type, or not allowed there.</summary>
    Invalid,

    /// <summary>A text is over its limit.</summary>
    TooLong,

    /// <summary>A list is over its limit.</summary>
    TooMany,

    /// <summary>The same id stands there already.</summary>
    Duplicate,

    /// <summary>It names something that is not in the file.</summary>
    NotFound,
}
