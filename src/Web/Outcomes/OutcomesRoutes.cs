namespace Workshops.Web.Outcomes;

/// <summary>What organisers take home.</summary>
internal static class OutcomesRoutes
{
    /// <summary>Maps the outcomes.</summary>
    public static void MapOutcomes(this IEndpointRouteBuilder app)
    {
    }
}
