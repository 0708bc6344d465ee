using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workshops.Web.Live;

/// <summary>JSON that is written already: it goes to every phone as it is, serialised once.</summary>
/// <param name="Utf8">Well-formed JSON, perhaps in pieces of which others use some too.</param>
[JsonConverter(typeof(Converter))]
public readonly record struct RawJson(ReadOnlySequence<byte> Utf8)
{
    /// <summary>One that follows another.</summary>
    public static RawJson Of(params ReadOnlySpan<ReadOnlyMemory<byte>> pieces)
    {
        var first = new Piece(pieces[0], 0);
        var last = first;
        foreach (var piece in pieces[1..])
            last = last.Then(piece);
        return new(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> bytes, long at) => (Memory, RunningIndex) = (bytes, at);

        public Piece Then(ReadOnlyMemory<byte> bytes)
        {
            var next = new Piece(bytes, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }

    private sealed class Converter : JsonConverter<RawJson>
    {
        public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Utf8, skipInputValidation: true);
    }
}
