namespace Workshops.Web.Organise;

/// <summary>Wires founding.</summary>
internal static class OrganiseServices
{
    /// <summary>Adds founding, links and the count of wrong codes.</summary>
    public static void AddOrganise(this IServiceCollection services)
    {
        services.AddSingleton<Founding>();
        services.AddSingleton<Beginnings>();
        services.AddSingleton<Links>();
        services.AddSingleton<Join.WrongCodes>();
    }
}
