using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Workshops.Grains.Live;
using Workshops.Grains.Register;

namespace Workshops.Grains.Tests.Orleans;

/// <summary>What is put on the wire is what is taken from it.</summary>
public sealed class EnvelopeTests
{
    private readonly Serializer serializer = new ServiceCollection().AddSerializer().BuildServiceProvider().GetRequiredService<Serializer>();

    [Fact]
    public void A_letter_arrives_whole() => Sent(new Letter([1, 0, 255], "anna", "Participant", "t1", "secret"));

    [Fact]
    public void A_letter_of_nobodys_team_arrives_whole() => Sent(new Letter([], "", "Facilitator", null, ""));

    [Fact]
    public void An_answer_arrives_whole() => Sent(new Answer(long.MaxValue));

    [Fact]
    public void A_refusal_arrives_whole() => Sent(new Answer(3, "Closed"));

    [Fact]
    public void Events_arrive_whole() => Sent(new Told("board/w/b", 7, [[1], [], [2, 3]]));

    [Fact]
    public void A_copy_arrives_whole() => Sent(new Copy(7, [.. "{\"name\":\"Ņina 🌿\"}"u8]));

    [Fact]
    public void People_arrive_whole() => Sent(new[]
    {
        new Person("p1", "Ņina 🌿", null, "Dome", new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero)),
        new Person("p2", null, "kultūra", null, new(2026, 11, 23, 8, 0, 0, 1, TimeSpan.FromHours(2))),
    });

    private void Sent<T>(T value)
    {
        var arrived = serializer.Deserialize<T>(serializer.SerializeToArray(value));
        ReferenceEquals(arrived, value).ShouldBeFalse();
        JsonSerializer.Serialize(arrived).ShouldBe(JsonSerializer.Serialize(value));
    }
}
