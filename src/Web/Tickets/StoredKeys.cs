using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Workshops.Journal;

namespace Workshops.Web.Tickets;

/// <summary>
/// Keeps the keys that tickets are made with in the database, beside everything else: one thing to back up, and the same
/// keys on every node.
/// </summary>
public sealed class StoredKeys(IStateStore store) : IXmlRepository
{
    private const string Name = "keys";

    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements() => [.. Read().GetAwaiter().GetResult().Keys.Elements()];

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName) => Add(element).GetAwaiter().GetResult();

    private async Task<(XElement Keys, string? Etag)> Read() =>
        await store.Read(Name, "").ConfigureAwait(false) is { } stored
            ? (XElement.Parse(System.Text.Json.JsonSerializer.Deserialize<string>(stored.Json)!), stored.Etag)
            : (new XElement("keys"), null);

    private async Task Add(XElement element)
    {
        while (true)
        {
            var (keys, etag) = await Read().ConfigureAwait(false);
            keys.Add(element);
            try
            {
                var json = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(keys.ToString(SaveOptions.DisableFormatting));
                await store.Write(Name, "", json, etag).ConfigureAwait(false);
                return;
            }
            catch (StaleStateException)
            {
                // Another node was first; read its keys and add ours
            }
        }
    }
}
