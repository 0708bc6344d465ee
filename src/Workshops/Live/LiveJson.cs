using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Workshops.Live;

/// <summary>One way to write a thing: the JSON of commands, events, entities and snapshots alike.</summary>
public static class LiveJson
{
    /// <summary>
    /// camelCase, enums as camelCase names, nulls left out, <c>$type</c> anywhere in the object, required means required,
    /// numbers are numbers, at most 16 levels deep. Latvian letters are written as they are, not escaped.
    /// </summary>
    public static readonly JsonSerializerOptions Options = Make();

    /// <summary>
    /// The same for entities as they are shown: nulls are written, so that a client finds every field it may rely on.
    /// </summary>
    public static readonly JsonSerializerOptions Views = new(Options) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    /// <summary>Writes a value as UTF-8 JSON, with the type given: a family's base type writes <c>$type</c>.</summary>
    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    /// <summary>Reads what <see cref="Write{T}"/> wrote.</summary>
    /// <exception cref="JsonException">It is not that.</exception>
    public static T Read<T>(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("null");

    /// <summary>Reads what came from outside; null when it is malformed, of no known type, or lacks a required field.</summary>
    public static T? TryRead<T>(ReadOnlySpan<byte> json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            AllowOutOfOrderMetadataProperties = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = 16,
            NumberHandling = JsonNumberHandling.Strict,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WhatMayBeNullMayBeMissing } },
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        };
        options.MakeReadOnly();
        return options;
    }

    // Nulls are not written, so a required parameter that may be null must not be required when read
    private static void WhatMayBeNullMayBeMissing(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(p => p.AssociatedParameter is { IsNullable: true } && MayBeNull(p.PropertyType)))
            property.IsRequired = false;
    }

    private static bool MayBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
}
