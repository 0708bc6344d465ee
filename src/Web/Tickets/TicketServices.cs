using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using Workshops.Journal;

namespace Workshops.Web.Tickets;

/// <summary>Wires tickets.</summary>
internal static class TicketServices
{
    /// <summary>Adds tickets, signed with keys that are kept in the database.</summary>
    public static void AddTickets(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("workshops");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(s => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlRepository = new StoredKeys(s.GetRequiredService<IStateStore>())));
        services.AddSingleton<TicketOffice>();
    }
}
