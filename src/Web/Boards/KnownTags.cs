using Workshops.Boards;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Web.Live;

namespace Workshops.Web.Boards;

/// <summary>The tags that stand on notes of a whole workshop.</summary>
internal sealed class KnownTags(LiveRelays relays)
{
    /// <summary>Those that this person may see.</summary>
    public async Task<IReadOnlyCollection<string>> SeenBy(Actor actor, string workshop)
    {
        var tags = new HashSet<string>(StringComparer.Ordinal);
        foreach (var board in await Boards(workshop))
        {
            if (await relays.Find(board) is { } relay)
                tags.UnionWith(relay.Read(document => ((Board)document).TagsSeenBy(actor)).Keys);
        }

        return tags;
    }

    private async Task<List<StreamName>> Boards(string workshop) => await relays.Find(StreamName.OfWorkshop(workshop)) is { } relay
        ? relay.Read(document => document.Keys
            .Where(key => key.StartsWith("activity/", StringComparison.Ordinal))
            .Select(key => document.Show(key, Audience.Room))
            .OfType<ActivityView>()
            .Where(activity => activity.Kind is StreamName.BoardKind)
            .Select(activity => StreamName.OfBoard(workshop, activity.Id))
            .ToList())
        : [];
}
