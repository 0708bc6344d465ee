using Orleans;
using Workshops.Live;

namespace Workshops.Grains.Live;

/// <summary>A command on its way to a grain.</summary>
/// <param name="Command">The command's JSON, UTF-8.</param>
/// <param name="Participant">As of <see cref="Actor"/>.</param>
/// <param name="Role">As of <see cref="Actor"/>, as a name.</param>
/// <param name="TeamId">As of <see cref="Actor"/>.</param>
/// <param name="Secret">As of <see cref="Actor"/>.</param>
[GenerateSerializer, Immutable, Alias("letter")]
public sealed record Letter(
    [property: Id(0)] byte[] Command,
    [property: Id(1)] string Participant,
    [property: Id(2)] string Role,
    [property: Id(3)] string? TeamId,
    [property: Id(4)] string Secret)
{
    /// <summary>Who sends it.</summary>
    public Actor From => new(Participant, Enum.Parse<Role>(Role), TeamId, Secret);

    /// <summary>Puts a command into a letter.</summary>
    public static Letter Of(byte[] command, Actor from) =>
        new(command, from.Participant, from.Role.ToString(), from.TeamId, from.Secret);

    /// <summary>Puts a command of a family into a letter.</summary>
    public static Letter Of<TCommand>(TCommand command, Actor from)
        where TCommand : Command => Of(LiveJson.Write(command), from);
}

/// <summary>What became of a command.</summary>
/// <param name="Version">The document's version once the command is durable.</param>
/// <param name="Rejected">Name of the <see cref="Rejection"/>, or null.</param>
[GenerateSerializer, Immutable, Alias("answer")]
public sealed record Answer([property: Id(0)] long Version, [property: Id(1)] string? Rejected = null)
{
    /// <summary>Why it was refused, or null.</summary>
    public Rejection? Rejection => Rejected is null ? null : Enum.Parse<Rejection>(Rejected);

    /// <summary>A refusal.</summary>
    public static Answer Of(long version, Rejection rejection) => new(version, rejection.ToString());
}

/// <summary>Events of a stream, in order and without a gap.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="From">Version before the first of them.</param>
/// <param name="Events">Each as its document writes it.</param>
[GenerateSerializer, Immutable, Alias("told")]
public sealed record Told([property: Id(0)] string Stream, [property: Id(1)] long From, [property: Id(2)] byte[][] Events)
{
    /// <summary>Version after the last of them.</summary>
    public long To => From + Events.Length;
}

/// <summary>A whole document.</summary>
/// <param name="Version">Its version.</param>
/// <param name="State">Its state as <see cref="LiveDocument.Save"/> writes it.</param>
[GenerateSerializer, Immutable, Alias("copy")]
public sealed record Copy([property: Id(0)] long Version, [property: Id(1)] byte[] State);
