using Workshops.Live;

namespace Workshops.Outcomes;

/// <summary>Goes through an outcomes file and remembers the first fault. Lists are checked before what is in them.</summary>
internal sealed class Inspection
{
    // Nearer to the ends of the calendar, time zones and lengths would lead out of it
    private static readonly DateTimeOffset Earliest = new(1000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Latest = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public MeetingFileFault? Fault { get; private set; }

    public void Require(bool good, string path, FaultCode code)
    {
        if (!good)
            Fault ??= new MeetingFileFault(path, code);
    }

    public void Text(string path, string? text, int limit) => Take(path, Check.Text(text, limit));

    public void OptionalText(string path, string? text, int limit) => Take(path, Check.OptionalText(text, limit));

    public void Id(string path, string? id) => Take(path, Check.Id(id));

    public void OptionalId(string path, string? id)
    {
        if (id is not null)
            Id(path, id);
    }

    public void Range(string path, double? value, double from, double to) => Take(path, Check.Range(value, from, to));

    public void Moment(string path, DateTimeOffset? at) =>
        Require(at is null || (at >= Earliest && at < Latest), path, FaultCode.Invalid);

    /// <summary>The id is null or one of those.</summary>
    public void Known(string path, string? id, IReadOnlySet<string> ids) =>
        Require(id is null || ids.Contains(id), path, FaultCode.NotFound);

    /// <summary>Not over the limit, and nothing in it null; then each one in turn, as long as there is no fault.</summary>
    public void Each<T>(string path, IReadOnlyList<T> list, int limit, Action<string, T> check)
    {
        Require(list.Count <= limit, path, FaultCode.TooMany);
        for (var i = 0; i < list.Count && Fault is null; i++)
        {
            var at = $"{path}[{i}]";
            Require(list[i] is not null, at, FaultCode.Invalid);
            if (Fault is null)
                check(at, list[i]);
        }
    }

    /// <summary>As <see cref="Each"/>, with an id each that is well formed and stands once.</summary>
    /// <returns>The ids.</returns>
    public HashSet<string> EachOnce<T>(string path, IReadOnlyList<T> list, int limit, Func<T, string?> idOf, string idName, Action<string, T> check)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        Each(path, list, limit, (at, one) =>
        {
            var idAt = $"{at}.{idName}";
            Id(idAt, idOf(one));
            Require(idOf(one) is { } id && ids.Add(id), idAt, FaultCode.Duplicate);
            check(at, one);
        });
        return ids;
    }

    private void Take(string path, Rejection? rejection) =>
        Require(rejection is null, path, rejection is Rejection.TooLong ? FaultCode.TooLong : FaultCode.Invalid);
}
