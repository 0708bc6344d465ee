using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Workshops.Journal;

/// <summary>CRC32C over where a row stands and what it says, so that neither a flipped bit nor a misplaced row is believed.</summary>
internal static class Checksum
{
    /// <summary>The checksum as the databases keep it: the same 32 bits, signed.</summary>
    public static int Of(string stream, long version, ReadOnlySpan<byte> content)
    {
        var crc = Add(uint.MaxValue, Encoding.UTF8.GetBytes(stream));
        crc = BitOperations.Crc32C(crc, (ulong)version);
        return unchecked((int)~Add(crc, content));
    }

    private static uint Add(uint crc, ReadOnlySpan<byte> bytes)
    {
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var single in bytes)
            crc = BitOperations.Crc32C(crc, single);
        return crc;
    }
}
