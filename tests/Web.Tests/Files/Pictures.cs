using System.Buffers.Binary;

namespace Workshops.Web.Tests.Files;

/// <summary>The first bytes of pictures, as far as anybody looks who wants to know what they are.</summary>
internal static class Pictures
{
    public static byte[] Png(int width, int height)
    {
        byte[] file = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. new byte[17]];
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(20), height);
        return file;
    }

    public static byte[] Jpeg(int width, int height) =>
    [
        0xFF, 0xD8,
        0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, .. new byte[9],
        0xFF, 0xC0, 0, 17, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, .. new byte[10],
    ];

    public static byte[] WebP(int width, int height)
    {
        byte[] file = [.. "RIFF"u8, 22, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, .. new byte[10]];
        (file[24], file[25]) = ((byte)(width - 1), (byte)((width - 1) >> 8));
        (file[27], file[28]) = ((byte)(height - 1), (byte)((height - 1) >> 8));
        return file;
    }
}
