using System.Text.Json.Serialization;
namespace Workshops.Teams;

/// <summary>Entity <c>team</c> of a team's stream.</summary>
/// <param name="Help">It asks for a facilitator.</param>
/// <param name="Ready">It is done with its present work.</param>
/// <param name="Rapporteur">Participant id, to facilitators only; others see <paramref name="HasRapporteur"/>.</param>
public sealed record TeamWorkView(string Id, string? Conclusion, bool Help, bool Ready, bool HasRapporteur, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Rapporteur);

/// <summary>Entity <c>mine/{teamId}</c>, to that participant only.</summary>
/// <param name="Rapporteur">I report for the team.</param>
public sealed record MineInTeamView(string Id, bool Rapporteur);
