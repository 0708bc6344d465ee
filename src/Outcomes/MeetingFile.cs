using System.Text.Json;
using Workshops.Live;

namespace Workshops.Outcomes;

/// <summary>
/// The whole meeting as one open file, <c>outcomes.json</c>: what is written here is read back equal, here or on another server.
/// </summary>
public static class MeetingFile
{
    /// <summary>Says what the file is, in its field <c>format</c>.</summary>
    public const string Format = "workshops.outcomes";

    /// <summary>Of the format. Goes up only when an older reader would misread the file; new optional fields do not need it.</summary>
    public const int Version = 1;

    /// <summary>Largest file that is read, in bytes.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    private static readonly JsonSerializerOptions Json = new(LiveJson.Options)
    {
        AllowDuplicateProperties = false,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>Writes the file: UTF-8, indented, ending with a line end.</summary>
    public static byte[] Write(Meeting meeting)
    {
        var envelope = new Envelope(Format, Version, meeting.Workshop, meeting.Boards, meeting.Teams, OrNull(meeting.Polls), OrNull(meeting.Questions), OrNull(meeting.Pictures ?? []));
        return [.. JsonSerializer.SerializeToUtf8Bytes(envelope, Json), (byte)'\n'];
    }

    /// <summary>Reads a file that may come from anywhere. Never throws because of what is in it.</summary>
    public static MeetingReading Read(ReadOnlySpan<byte> file)
    {
        if (file.Length > MostBytes)
            return new MeetingFileFault("$", FaultCode.TooLarge);
        try
        {
            return ReadHead(file) is { } fault ? fault : ReadBody(file);
        }
        catch (JsonException e)
        {
            return new MeetingFileFault(e.Path ?? "$", e.InnerException is JsonException ? FaultCode.Malformed : FaultCode.Invalid);
        }
    }

    // Before the body, so that a file of another kind or time is called so, and not faulty
    private static MeetingFileFault? ReadHead(ReadOnlySpan<byte> file) => JsonSerializer.Deserialize<Head>(Bare(file), Json) switch
    {
        { Format: not Format } or null => new MeetingFileFault("$.format", FaultCode.UnknownFormat),
        { Version: not Version } => new MeetingFileFault("$.version", FaultCode.UnknownVersion),
        _ => null,
    };

    private static MeetingReading ReadBody(ReadOnlySpan<byte> file)
    {
        var envelope = JsonSerializer.Deserialize<Envelope>(Bare(file), Json)!;
        var meeting = new Meeting(envelope.Workshop, envelope.Boards, envelope.Teams)
        {
            Polls = envelope.Polls ?? [],
            Questions = envelope.Questions ?? [],
            Pictures = envelope.Pictures,
        };
        if (MeetingCheck.Of(meeting) is { } fault)
            return fault;
        return meeting;
    }

    // A meeting without them is written as it was before there were any
    private static IReadOnlyList<T>? OrNull<T>(IReadOnlyList<T> list) => list.Count > 0 ? list : null;

    // Editors on Windows like to put a byte order mark in front
    private static ReadOnlySpan<byte> Bare(ReadOnlySpan<byte> file) => file.StartsWith("\uFEFF"u8) ? file[3..] : file;

    private sealed record Head(string? Format = null, int? Version = null);

    private sealed record Envelope(
        string Format,
        int Version,
        Meetings.WorkshopContent Workshop,
        IReadOnlyList<MeetingBoard> Boards,
        IReadOnlyList<Teams.TeamContent> Teams,
        IReadOnlyList<MeetingPoll>? Polls,
        IReadOnlyList<MeetingQuestions>? Questions,
        IReadOnlyList<MeetingPicture>? Pictures = null);
}
