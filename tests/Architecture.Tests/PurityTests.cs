using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Workshops.Live;

namespace Workshops.Architecture.Tests;

/// <summary>The domain has no clock, no chance, no ids of its own and no way outside: read off what its assembly calls.</summary>
public sealed class PurityTests
{
    // Type, members (none: all of them), and what to do instead
    private static readonly (string Type, string[] Members, string Instead)[] Banned =
    [
        ("System.DateTime", ["get_Now", "get_UtcNow", "get_Today"], "the time comes in as `now`"),
        ("System.DateTimeOffset", ["get_Now", "get_UtcNow"], "the time comes in as `now`"),
        ("System.TimeProvider", [], "the time comes in as `now`"),
        ("System.Diagnostics.Stopwatch", [], "the time comes in as `now`"),
        ("System.Environment", ["get_TickCount", "get_TickCount64", "GetEnvironmentVariable"], "the time comes in as `now`; settings are the host's"),
        ("System.Guid", ["NewGuid", "CreateVersion7"], "ids come in with the command"),
        ("System.Random", [], "chance comes in with the command"),
        ("System.Security.Cryptography.RandomNumberGenerator", [], "chance comes in with the command"),
        ("System.IO.File", [], "files are for Journal, Outcomes and Web"),
        ("System.IO.Directory", [], "files are for Journal, Outcomes and Web"),
        ("System.IO.FileStream", [], "files are for Journal, Outcomes and Web"),
        ("System.Console", [], "the host logs"),
        ("System.Threading.Thread", [], "one caller at a time: nothing to wait for"),
        ("System.Threading.Tasks.Task", [], "nothing to wait for"),
        ("System.Threading.Monitor", [], "one caller at a time: nothing to lock"),
    ];

    [Fact]
    public void The_domain_has_no_clock_no_chance_and_no_way_outside() => Calls()
        .SelectMany(call => Banned
            .Where(ban => ban.Type == call.Type && (ban.Members.Length == 0 || ban.Members.Contains(call.Member, StringComparer.Ordinal)))
            .Select(ban => $"{call.Type}.{call.Member}: {ban.Instead}"))
        .ShouldBeEmpty();

    [Fact]
    public void The_search_finds_what_the_domain_does_call() => Calls().ShouldContain(("System.DateTimeOffset", "ToUniversalTime"));

    private static List<(string Type, string Member)> Calls()
    {
        using var file = File.OpenRead(typeof(LiveDocument).Assembly.Location);
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        return [.. metadata.MemberReferences.Select(metadata.GetMemberReference).Select(member => (TypeOf(metadata, member), metadata.GetString(member.Name)))];
    }

    private static string TypeOf(MetadataReader metadata, MemberReference member)
    {
        if (member.Parent.Kind is not HandleKind.TypeReference)
            return "";
        var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }
}
