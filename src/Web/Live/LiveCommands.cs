using System.Text.Json;
using Orleans.Runtime;
using Workshops.Grains.Live;
using Workshops.Journal;
using Workshops.Live;
using Workshops.Web.Health;
using Workshops.Web.Tickets;

namespace Workshops.Web.Live;

/// <summary>Carries out commands from outside and words the answers.</summary>
internal sealed class LiveCommands(Door door, Underway underway, Strain strain, ILogger<LiveCommands> log)
{
    private const int Tries = 3;

    /// <summary>The answer of <c>do</c>: <see cref="Accepted"/> or <see cref="Refused"/>.</summary>
    public async Task<object> Do(Ticket ticket, string stream, byte[] command, string language)
    {
        var answer = StreamName.Parse(stream) is { } name
            ? await Take(ticket, name, command)
            : Answer.Of(0, Rejection.NotFound);
        Counters.Answered(answer.Rejection is null);
        return answer.Rejection is { } rejection ? Refused.Of(rejection, language) : new Accepted(answer.Version);
    }

    private async Task<Answer> Take(Ticket ticket, StreamName stream, byte[] command)
    {
        if (!underway.Begin())
            return Answer.Of(0, Rejection.Overloaded);
        try
        {
            return await strain.Of(() => Carry(ticket, stream, command));
        }
        finally
        {
            underway.End();
        }
    }

    // Commands may be carried out twice, so one whose fate is unknown is simply tried again on a fresh activation; so is one that found
    // its grain moving
    private async Task<Answer> Carry(Ticket ticket, StreamName stream, byte[] command)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await door.Do(ticket, stream, command);
            }
            catch (Exception e) when (Trouble.Passes(e))
            {
                if (e is FencedException or OrleansMessageRejectionException && tries < Tries)
                    continue;
                log.LogWarning("{Stream}: a command could not be made durable: {Reason}", stream, Trouble.Reason(e));
                return Answer.Of(0, Rejection.Overloaded);
            }
        }
    }
}

/// <summary>The command is durable.</summary>
/// <param name="Version">The stream's version then.</param>
public sealed record Accepted(long Version);

/// <summary>The command is refused.</summary>
/// <param name="Rejected">Why.</param>
public sealed record Refused(Reason Rejected)
{
    /// <summary>A refusal in somebody's language.</summary>
    public static Refused Of(Rejection rejection, string language)
    {
        var code = JsonNamingPolicy.CamelCase.ConvertName(rejection.ToString());
        return new(new Reason(code, Texts.Of(language)[$"rejected.{code}"]));
    }
}

/// <summary>Why a command is refused.</summary>
/// <param name="Code">Stable.</param>
/// <param name="Message">For people, in their language.</param>
public sealed record Reason(string Code, string Message);
