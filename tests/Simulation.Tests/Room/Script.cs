using Workshops.Boards;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Simulation.Tests.Clockwork;

namespace Workshops.Simulation.Tests.Room;

/// <summary>What people do in a meeting, drawn by the seed.</summary>
internal sealed class Script(World world, string workshop, string board)
{
    private static readonly string[] Words = ["Digitālā trešdiena", "Atvērtās durvis", "LAIPA datori", "Ķēde 🙂", "שלום"];
    private static readonly Phase[] Phases =
        [Phase.Writing, Phase.Writing, Phase.WritingPrivately, Phase.Grouping, Phase.Voting, Phase.Voting, Phase.Results, Phase.Closed];

    private readonly List<string> notes = [];
    private readonly List<string> groups = [];
    private int last;

    /// <summary>Somebody does something.</summary>
    public void Next(Phone phone)
    {
        if (phone.Actor.Facilitates && world.Draw(3) == 0)
            Send(phone, workshop, Leads());
        else
            Send(phone, board, phone.Actor.Facilitates && world.Draw(2) == 0 ? Runs() : TakesPart());
    }

    private static void Send(Phone phone, string stream, Command command) =>
        phone.Do(stream, command, command is BoardCommand b ? LiveJson.Write(b) : LiveJson.Write((WorkshopCommand)command));

    private BoardCommand TakesPart() => world.Draw(notes.Count == 0 ? 1 : 10) switch
    {
        < 4 => new PostNote(Made(notes, "n"), "main", world.Draw(Words)),
        4 => new EditNote(world.Draw(notes), $"{world.Draw(Words)} {world.Draw(100)}"),
        5 => new RemoveNote(world.Draw(notes)),
        6 => new WriteComment($"c{++last}", world.Draw(notes), world.Draw(Words)),
        7 => new React(world.Draw(notes), world.Draw(Reactions.All), world.Draw(2) == 0),
        _ => new SetDots(Target(), world.Draw(4)),
    };

    private BoardCommand Runs() => world.Draw(notes.Count == 0 ? 4 : 10) switch
    {
        < 3 => new SetPhase(world.Draw(Phases)),
        3 => new Configure(Moderated: world.Draw(2) == 0, DotsPerPerson: 3 + world.Draw(3)),
        4 => new HideNote(world.Draw(notes), "nav par tēmu"),
        5 => new ApproveNote(world.Draw(notes)),
        6 => new RestoreNote(world.Draw(notes)),
        7 => new NameGroup(Made(groups, "g"), "main", world.Draw(Words)),
        8 => new MoveNote(world.Draw(notes), "main", groups.Count == 0 ? Made(groups, "g") : world.Draw(groups)),
        _ => new CastForOther(Target(), 1 + world.Draw(2), world.Draw(4)),
    };

    private WorkshopCommand Leads() => world.Draw(4) switch
    {
        0 => new Rename($"{world.Draw(Words)} {world.Draw(100)}"),
        1 => new AddTeam($"t{world.Draw(3)}", world.Draw(Words)),
        2 => new Assign($"p{world.Draw(3)}", $"t{world.Draw(3)}"),
        _ => new Focus(world.Draw(2) == 0 ? null : "b"),
    };

    private string Target() => groups.Count > 0 && world.Draw(3) == 0 ? world.Draw(groups) : notes.Count == 0 ? "none" : world.Draw(notes);

    private string Made(List<string> kind, string letter)
    {
        kind.Add($"{letter}{++last}");
        return kind[^1];
    }
}
