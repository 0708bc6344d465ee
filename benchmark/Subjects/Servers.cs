namespace Workshops.Bench.Subjects;

/// <summary>Everything that is measured, each made anew with an empty database of its own.</summary>
/// <param name="databases">Where they keep things.</param>
/// <param name="only">Part of a name, to measure some of them only; null for all.</param>
internal sealed class Servers(Databases databases, string? only)
{
    /// <summary>All of them, the limit first.</summary>
    public IReadOnlyList<Func<ISubject>> All => [.. Everybody.Where(make => only is null || make().Name.Contains(only, StringComparison.OrdinalIgnoreCase))];

    /// <summary>The product on each database.</summary>
    public IReadOnlyList<Func<Product>> Products => [() => new(databases, postgres: false), () => new(databases, postgres: true)];

    private IEnumerable<Func<ISubject>> Everybody =>
    [
        () => new Raw(),
        .. Products,
        () => new PlainSignalR(null),
        () => new PlainSignalR(databases),
        () => new SocketIo(databases),
        () => new Hocuspocus(databases),
    ];
}
