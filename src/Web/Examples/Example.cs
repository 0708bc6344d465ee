namespace Workshops.Web.Examples;

/// <summary>The example.</summary>
internal static class ExampleServices
{
    /// <summary>Adds it.</summary>
    public static void AddExample(this IServiceCollection services)
    {
    }
}
