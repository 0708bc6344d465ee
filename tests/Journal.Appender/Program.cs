using System.Text;
using Workshops.Journal;

// Appends to a few streams until it is killed, and says of each entry when it was acknowledged: "<stream> <version>."
using var database = new JournalDatabase(new JournalOptions { Database = args[0] });
await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Fill($"stream{number}")));

async Task Fill(string stream)
{
    var version = 0L;
    await foreach (var _ in database.Journal.Read(stream, 0))
        version++;
    while (true)
    {
        await database.Journal.Append(stream, version, [new(DateTimeOffset.UtcNow, null, Encoding.UTF8.GetBytes($"{stream} {++version}"))]);
        Console.WriteLine($"{stream} {version}.");
    }
}
