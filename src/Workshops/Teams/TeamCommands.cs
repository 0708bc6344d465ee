using System.Text.Json.Serialization;
using Workshops.Live;

namespace Workshops.Teams;

/// <summary>Everything that a client can ask of a theme team (docs/protocol.md).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(JoinTeam), "joinTeam")]
[JsonDerivedType(typeof(LeaveTeam), "leaveTeam")]
[JsonDerivedType(typeof(SetRapporteur), "setRapporteur")]
[JsonDerivedType(typeof(SetTeamConclusion), "setConclusion")]
[JsonDerivedType(typeof(AskForHelp), "askForHelp")]
[JsonDerivedType(typeof(Ready), "ready")]
public abstract record TeamCommand : Command;

/// <summary>I am in this team, and in no other. The workshop decides: who is in which team is its to know.</summary>
public sealed record JoinTeam : TeamCommand;

/// <summary>I am not in this team. The workshop decides.</summary>
public sealed record LeaveTeam : TeamCommand;

/// <summary>That member reports for the team.</summary>
/// <param name="Participant">The member; empty for nobody.</param>
public sealed record SetRapporteur(string Participant) : TeamCommand;

/// <summary>The team concludes this.</summary>
public sealed record SetTeamConclusion(string Text) : TeamCommand;

/// <summary>The team asks for a facilitator, or no longer does.</summary>
public sealed record AskForHelp(bool On) : TeamCommand;

/// <summary>The team is done with its present work, or not yet.</summary>
public sealed record Ready(bool On) : TeamCommand;
