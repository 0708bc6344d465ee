using System.Diagnostics;
using System.Globalization;
using System.Text;
using Workshops.Web.Live;

namespace Workshops.Web.Health;

/// <summary>What is measured, as Prometheus reads it.</summary>
internal sealed class Gauges(LiveConnections connections, LiveRelays relays, Strain strain)
{
    /// <summary>All of it, now.</summary>
    public string Write()
    {
        using var process = Process.GetCurrentProcess();
        var text = new StringBuilder();
        Put(text, "workshops_connections", "gauge", "Connections to the hub.", connections.Count);
        Put(text, "workshops_streams", "gauge", "Streams that this node relays.", relays.Count);
        Put(text, "workshops_commands_total", "counter", "Commands that were accepted.", Counters.Accepted);
        Put(text, "workshops_rejections_total", "counter", "Commands that were refused.", Counters.Rejected);
        Put(text, "workshops_messages_total", "counter", "Messages sent to phones, leads and walls.", Counters.Sent);
        Put(text, "workshops_sent_away_total", "counter", "Times that somebody was told at the door to come again.", Counters.SentAway);
        Put(text, "workshops_delay_seconds", "gauge", "How long commands are under way, or work waits, while many wait.", strain.Delay.TotalSeconds);
        Put(text, "process_resident_memory_bytes", "gauge", "Memory in use.", process.WorkingSet64);
        Put(text, "process_cpu_seconds_total", "counter", "Processor time used.", process.TotalProcessorTime.TotalSeconds);
        Put(text, "dotnet_gc_heap_bytes", "gauge", "Managed memory.", GC.GetTotalMemory(forceFullCollection: false));
        return text.ToString();
    }

    private static void Put(StringBuilder text, string name, string type, string help, double value) => text.Append(
        CultureInfo.InvariantCulture, $"# HELP {name} {help}\n# TYPE {name} {type}\n{name} {value}\n");
}
