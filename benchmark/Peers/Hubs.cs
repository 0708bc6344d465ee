using Microsoft.AspNetCore.SignalR;
using Npgsql;

namespace Workshops.Bench.Peers;

/// <summary>SignalR's own group broadcast: nothing is kept.</summary>
public class PlainHub : Hub
{
    private const string Room = "room";

    /// <inheritdoc/>
    public override Task OnConnectedAsync()
    {
        var room = Context.GetHttpContext()!.Request.Query[Room].ToString();
        Context.Items[Room] = room;
        return Groups.AddToGroupAsync(Context.ConnectionId, room);
    }

    /// <summary>Everybody in the room hears it.</summary>
    public virtual Task Post(string note) => Clients.Group((string)Context.Items[Room]!).SendAsync("note", note);
}

/// <summary>The same, after one insert a note.</summary>
public sealed class InsertHub(Rows rows) : PlainHub
{
    /// <inheritdoc/>
    public override async Task Post(string note)
    {
        await rows.Add(note);
        await base.Post(note);
    }
}

/// <summary>A table of notes in PostgreSQL.</summary>
public sealed class Rows : IAsyncDisposable
{
    private readonly NpgsqlDataSource source =
        NpgsqlDataSource.Create(Environment.GetEnvironmentVariable("PEER_DATABASE") ?? throw new InvalidOperationException("PEER_DATABASE is not set"));

    private readonly Lazy<Task> table;

    /// <summary>Makes the table at its first use.</summary>
    public Rows() => table = new(Make);

    /// <summary>Inserts one row; durable when it is done.</summary>
    public async Task Add(string note)
    {
        await table.Value;
        await using var insert = source.CreateCommand("insert into note (text) values ($1)");
        insert.Parameters.AddWithValue(note);
        await insert.ExecuteNonQueryAsync();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => source.DisposeAsync();

    private async Task Make()
    {
        await using var make = source.CreateCommand("create table if not exists note (id bigint generated always as identity primary key, text text not null)");
        await make.ExecuteNonQueryAsync();
    }
}
