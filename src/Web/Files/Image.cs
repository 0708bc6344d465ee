using System.Buffers.Binary;

namespace Workshops.Web.Files;

/// <summary>What a file's bytes say of themselves; what the sender says counts for nothing.</summary>
/// <param name="Type">Media type.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
internal sealed record Image(string Type, int Width, int Height)
{
    /// <summary>Longest side, in pixels: a small file can unpack into more than a phone has memory.</summary>
    public const int MostPixels = 6_000;

    private static ReadOnlySpan<byte> PngMark => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Not larger than anybody can show?</summary>
    public bool Fits => Width is > 0 and <= MostPixels && Height is > 0 and <= MostPixels;

    /// <summary>A JPEG, PNG or WebP picture; null when it is none of them.</summary>
    public static Image? Of(ReadOnlySpan<byte> file) => file switch
    {
        [0xFF, 0xD8, 0xFF, ..] => Jpeg(file),
        _ when file.StartsWith(PngMark) => Png(file),
        _ when file.StartsWith("RIFF"u8) && file.Length >= 30 && file[8..].StartsWith("WEBP"u8) => WebP(file),
        _ => null,
    };

    private static Image? Png(ReadOnlySpan<byte> file) => file.Length >= 24 && file[12..].StartsWith("IHDR"u8)
        ? new("image/png", BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]))
        : null;

    // Segment by segment to the frame header, which has the size
    private static Image? Jpeg(ReadOnlySpan<byte> file)
    {
        for (var at = 2; at + 9 < file.Length && file[at] == 0xFF;)
        {
            var marker = file[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new("image/jpeg", BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            at += marker is 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        return null;
    }

    private static Image? WebP(ReadOnlySpan<byte> file) => file[12..16] switch
    {
        var kind when kind.SequenceEqual("VP8 "u8) => new("image/webp", Short(file[26..]) & 0x3FFF, Short(file[28..]) & 0x3FFF),
        var kind when kind.SequenceEqual("VP8L"u8) => Lossless(BinaryPrimitives.ReadUInt32LittleEndian(file[21..])),
        var kind when kind.SequenceEqual("VP8X"u8) => new("image/webp", 1 + Three(file[24..]), 1 + Three(file[27..])),
        _ => null,
    };

    private static Image Lossless(uint bits) => new("image/webp", 1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));

    private static int Short(ReadOnlySpan<byte> at) => BinaryPrimitives.ReadUInt16LittleEndian(at);

    private static int Three(ReadOnlySpan<byte> at) => at[0] | (at[1] << 8) | (at[2] << 16);
}
