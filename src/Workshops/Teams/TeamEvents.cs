using System.Text.Json.Serialization;
using Workshops.Live;

namespace Workshops.Teams;

/// <summary>Everything that can have happened to a team. Names are stored for ever; see tests/Golden.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(TeamFormed), "teamFormed")]
[JsonDerivedType(typeof(TeamImported), "teamImported")]
[JsonDerivedType(typeof(RapporteurSet), "rapporteurSet")]
[JsonDerivedType(typeof(TeamConclusionSet), "teamConclusionSet")]
[JsonDerivedType(typeof(HelpAsked), "helpAsked")]
[JsonDerivedType(typeof(ReadySet), "readySet")]
public abstract record TeamEvent : Event;

/// <summary>The team came to be, from its workshop.</summary>
public sealed record TeamFormed(string Id) : TeamEvent;

/// <summary>The team came to be with what an outcomes file says of it.</summary>
/// <param name="Content">All that it concluded.</param>
public sealed record TeamImported(TeamContent Content) : TeamEvent;

/// <summary>That member reports for the team; null for nobody.</summary>
public sealed record RapporteurSet(string? Participant) : TeamEvent;

/// <summary>The team's conclusion changed.</summary>
public sealed record TeamConclusionSet(string Text) : TeamEvent;

/// <summary>The team asked for help, or no longer does.</summary>
public sealed record HelpAsked(bool On) : TeamEvent;

/// <summary>The team said that it is ready, or not yet.</summary>
public sealed record ReadySet(bool On) : TeamEvent;
