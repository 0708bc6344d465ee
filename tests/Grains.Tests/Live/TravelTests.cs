using Orleans;
using Orleans.Runtime;
using Workshops.Grains.Live;
using Workshops.Grains.Tests.Stage;

namespace Workshops.Grains.Tests.Live;

/// <summary>All that grains and observers are told and answer can travel from server to server.</summary>
public sealed class TravelTests
{
    private static IEnumerable<Type> Contracts =>
        typeof(ILiveGrain).Assembly.GetTypes().Where(type => type.IsInterface && type.IsAssignableTo(typeof(IAddressable)));

    [Fact]
    public void Everything_in_a_contract_can_travel() => Contracts.SelectMany(Travel.Troubles).ShouldBeEmpty();

    [Fact]
    public void The_search_sees_every_envelope()
    {
        var made = typeof(ILiveGrain).Assembly.GetTypes().Where(type => type.IsDefined(typeof(GenerateSerializerAttribute), inherit: false)).ToList();
        made.ShouldContain(typeof(Letter));
        Contracts.SelectMany(Travel.Envelopes).Distinct().ShouldBe(made, ignoreOrder: true);
    }

    [Fact]
    public void The_search_finds_what_could_not_travel() => Travel.Troubles(typeof(IBad)).Select(it => it.Split(": ")[1]).ShouldBe(
        [
            $"{typeof(Unmade)} is not made to travel",
            $"{typeof(Nameless)} has no [Alias]",
            $"{typeof(Unnumbered)}.Text has no [Id]",
            $"{typeof(Twice)} has [Id(0)] twice",
            $"{typeof(List<string>)} is not made to travel",
            $"{typeof(Uri)} is not made to travel",
        ],
        ignoreOrder: true);

    // Seen by the search alone: the engines never meet them
#pragma warning disable ORLEANS0004, ORLEANS0012 // what the search has to find
    public interface IBad : IAddressable
    {
        Task<Unmade[]> Deep(Outer outer);

        Task Call(List<string> texts, int number, string? text, byte[][] bytes, DateTimeOffset? at, IBad other);
    }

    public sealed record Unmade(int Number);

    [GenerateSerializer, Alias("test.outer")]
    public sealed record Outer(
        [property: Id(0)] Nameless Nameless, [property: Id(1)] Unnumbered[] Unnumbered, [property: Id(2)] Twice? Twice, [property: Id(3)] Uri Uri);

    [GenerateSerializer]
    public sealed record Nameless([property: Id(0)] int Number);

    [GenerateSerializer, Alias("test.unnumbered")]
    public sealed record Unnumbered([property: Id(0)] int Number)
    {
        public string? Text { get; init; }
    }

    [GenerateSerializer, Alias("test.twice")]
    public sealed record Twice
    {
        [Id(0)]
        public int One { get; init; }

        [Id(0)]
        public int Other { get; init; }
    }
#pragma warning restore ORLEANS0004, ORLEANS0012
}
