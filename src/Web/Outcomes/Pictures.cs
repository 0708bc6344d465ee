using Workshops.Journal;
using Workshops.Outcomes;
using Workshops.Web.Files;

namespace Workshops.Web.Outcomes;

/// <summary>The pictures that a meeting has with it: from the store into a file, and back.</summary>
internal static class Pictures
{
    /// <summary>The first picture that is not what it says, or null. Whoever makes a file writes into it what they like.</summary>
    public static MeetingFileFault? PictureFault(this Meeting meeting)
    {
        var pictures = meeting.Pictures ?? [];
        for (var i = 0; i < pictures.Count; i++)
        {
            var file = Stored(pictures[i]);
            if (!FileRoutes.IsPicture(file) || file.Id != pictures[i].Id)
                return new($"$.pictures[{i}]", FaultCode.Invalid);
        }

        return null;
    }

    /// <summary>Keeps a meeting's pictures for that workshop.</summary>
    public static async Task Keep(this IFileStore files, string workshop, Meeting meeting)
    {
        foreach (var picture in meeting.Pictures ?? [])
            await files.Keep(workshop, Stored(picture));
    }

    /// <summary>Those of these pictures that are kept.</summary>
    public static async Task<List<MeetingPicture>> All(this IFileStore files, string workshop, IEnumerable<string> ids)
    {
        var pictures = new List<MeetingPicture>();
        foreach (var id in ids)
        {
            if (await files.Read(workshop, id) is { } file)
                pictures.Add(new(id, file.Type, file.Bytes));
        }

        return pictures;
    }

    private static StoredFile Stored(MeetingPicture picture) => new(picture.Type, picture.Data);
}
