using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workshops.Web.Live;

/// <summary>JSON that is written already: it goes to every phone as it is, serialised once.</summary>
/// <param name="Utf8">Well-formed JSON.</param>
[JsonConverter(typeof(Converter))]
public readonly record struct RawJson(ReadOnlyMemory<byte> Utf8)
{
    private sealed class Converter : JsonConverter<RawJson>
    {
        public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Utf8.Span, skipInputValidation: true);
    }
}
