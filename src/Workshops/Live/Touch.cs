namespace Workshops.Live;

/// <summary>One entity that an event changed for somebody.</summary>
/// <param name="Key">The entity's key, e.g. <c>note/01J…</c>.</param>
/// <param name="Only">
/// Null when it may have changed for everybody; otherwise the one identity (see <see cref="LiveDocument.IdentitiesOf"/>)
/// for whom it changed.
/// </param>
public readonly record struct Touch(string Key, string? Only = null);
