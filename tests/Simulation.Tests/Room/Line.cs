using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Workshops.Simulation.Tests.Clockwork;
using Workshops.Web.Live;

namespace Workshops.Simulation.Tests.Room;

/// <summary>A connection from a server to a phone: in order, at any pace, until it breaks.</summary>
internal sealed class Line(World world, Server server, Place phone, Action<JsonNode> hear) : ILine
{
    private static readonly JsonHubProtocol Json = new();
    private readonly Queue<Action> underWay = new();
    private readonly List<Action> broken = [];
    private bool delivering;

    /// <summary>Its session on the server, once it is admitted.</summary>
    public Session? Session { get; set; }

    public bool IsGone { get; private set; }

    /// <summary>Is it of use to the phone?</summary>
    public bool IsUp => !IsGone && server.Lives;

    public ValueTask Send(SerializedHubMessage message)
    {
        if (IsGone)
            return ValueTask.CompletedTask;
        var text = Encoding.UTF8.GetString(message.GetSerializedMessage(Json).Span).TrimEnd('\u001e');
        Deliver(() => hear(JsonNode.Parse(text)!["arguments"]![0]!));
        return world.Mishap(0.1) ? new(world.Delay(300)) : ValueTask.CompletedTask;
    }

    /// <summary>A call and its answer. Throws when the connection broke before the answer came: the call may have been carried out.</summary>
    public async Task<T> Call<T>(Func<Server, Session?, Task<T>> call)
    {
        await world.Delay(20);
        if (!IsUp)
            throw new IOException("not connected");
        var answer = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        broken.Add(() => answer.TrySetException(new IOException("not connected")));
        server.Place.Begin(async () =>
        {
            try
            {
                var result = await call(server, Session);
                Deliver(() => answer.TrySetResult(result));
            }
            catch (HubException e)
            {
                Deliver(() => answer.TrySetException(e));
            }
            catch (Exception e) when (e is Journal.JournalException or TimeoutException or Orleans.Runtime.OrleansException)
            {
                Deliver(() => answer.TrySetException(new HubException("error")));
            }
        });
        return await answer.Task;
    }

    public void Cut()
    {
        if (IsGone)
            return;
        IsGone = true;
        underWay.Clear();
        server.Place.Begin(() =>
        {
            Session?.End();
            return Task.CompletedTask;
        });
        phone.Here(() => broken.ForEach(tell => tell()));
    }

    private void Deliver(Action arrive)
    {
        underWay.Enqueue(arrive);
        if (!delivering)
            Next();
    }

    private void Next()
    {
        delivering = underWay.Count > 0;
        if (delivering)
            world.After(TimeSpan.FromMilliseconds(world.Draw(20)), Arrive);
    }

    private void Arrive()
    {
        if (!IsGone && underWay.TryDequeue(out var arrive))
            phone.Here(arrive);
        Next();
    }
}
