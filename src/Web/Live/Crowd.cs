using Workshops.Meetings;

namespace Workshops.Web.Live;

/// <summary>The phones of one workshop on this node, and what was told of all.</summary>
internal sealed class Crowd
{
    // Others' phones show here so late
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(3);

    private readonly Dictionary<string, int> phones = new(StringComparer.Ordinal);
    private PresenceView told = new(0, 0);
    private DateTimeOffset toldAt;
    private bool changed = true;
    private bool telling;
    private bool forgotten;

    /// <summary>A phone came (1) or went (-1). False when this crowd is forgotten, and another must count it.</summary>
    public bool Count(string participant, int by)
    {
        lock (phones)
        {
            if (forgotten)
                return false;
            phones[participant] = phones.GetValueOrDefault(participant) + by;
            if (phones[participant] <= 0)
                phones.Remove(participant);
            return changed = true;
        }
    }

    /// <summary>Those who watch here from now on were told nothing yet. False as with <see cref="Count"/>.</summary>
    public bool Begin()
    {
        lock (phones)
        {
            told = new(0, 0);
            return !forgotten;
        }
    }

    /// <summary>Is it time to tell the others? If so, they are being told until <see cref="IsTold"/>.</summary>
    public bool IsDue(DateTimeOffset now)
    {
        lock (phones)
        {
            if (telling || (!changed && (now - toldAt).Duration() < Renewal))
                return false;
            toldAt = now;
            return telling = true;
        }
    }

    /// <summary>The others were told, or could not be.</summary>
    public void IsTold()
    {
        lock (phones)
            telling = false;
    }

    /// <summary>The participant of each phone, when that changed since the last time.</summary>
    public string[]? Changed()
    {
        lock (phones)
        {
            if (!changed)
                return null;
            changed = false;
            return Phones();
        }
    }

    /// <summary>What was taken by <see cref="Changed"/> did not reach the others.</summary>
    public void HasChanged()
    {
        lock (phones)
            changed = true;
    }

    /// <summary>The participant of each phone.</summary>
    public string[] Phones()
    {
        lock (phones)
            return [.. phones.SelectMany(phone => Enumerable.Repeat(phone.Key, phone.Value))];
    }

    /// <summary>Is that another number than was told here last?</summary>
    public bool IsNews(PresenceView present)
    {
        lock (phones)
        {
            var news = present != told;
            told = present;
            return news;
        }
    }

    /// <summary>Nobody is here, and the others know it: counts no more.</summary>
    public bool IsForgotten()
    {
        lock (phones)
            return forgotten = phones.Count == 0 && !changed;
    }
}
