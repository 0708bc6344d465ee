using FsCheck;
using FsCheck.Fluent;
using Workshops.Boards;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Tests.Live;
using Lock = Workshops.Meetings.Lock;

namespace Workshops.Tests.Meetings;

/// <summary>Random courses of a workshop, over few ids, so that commands meet each other.</summary>
internal static class Plots
{
    public static readonly Actor P1 = Scene.Person("p1");
    public static readonly Actor P2 = Scene.Person("p2");

    private static readonly Gen<string> Items = Gen.Elements("i1", "i2", "i3");
    private static readonly Gen<string> Teams = Gen.Elements("t1", "t2");
    private static readonly Gen<string> Activities = Gen.Elements("a1", "a2");
    private static readonly Gen<string> People = Gen.Elements("p1", "p2", "p3");
    private static readonly Gen<int> Minutes = Gen.Choose(0, 90);
    private static readonly Gen<DateTimeOffset> Moments = Minutes.Select(minutes => Story.Start.AddMinutes(minutes));

    private static readonly Gen<Command> Planning = Gen.OneOf(
        from i in Items from m in Minutes from a in Gen.Elements(null, "a1") select (Command)new AddAgendaItem(i, "A", "work", m, null, a),
        from i in Items from at in Moments select (Command)new AddAgendaItem(i, "B", "talk", 10, at),
        from i in Items from m in Minutes from at in Moments select (Command)new EditAgendaItem(i, null, null, at, m),
        from i in Items from after in Gen.Elements(null, "i1", "i2", "i3") select (Command)new MoveAgendaItem(i, after),
        from i in Items select (Command)new RemoveAgendaItem(i),
        from text in Gen.Elements("13.40-14.00 A\n14.00 B\n13.40-14.00 a", "14.00-15.00 A\n14.30-14.40 C\nx\n20 min D") select (Command)new ImportAgenda(text),
        from i in Items from t in Gen.Elements("", "t1", "t2") from m in Minutes select (Command)new EditAgendaItem(i, Team: t, Minutes: m, Least: m / 3),
        from i in Items select (Command)new EditAgendaItem(i, Follows: true),
        from at in Moments select (Command)new SqueezeAgenda(at.AddMinutes(30)),
        from at in Moments from place in Gen.Elements(null, "", "Zāle") select (Command)new Describe(place, at, null, "lt", null, ["X"]));

    private static readonly Gen<Command> Running = Gen.OneOf(
        from i in Items select (Command)new StartItem(i),
        from i in Items from at in Moments select (Command)new Extend(i, at),
        from i in Gen.Elements(null, "i1", "i2") select (Command)new FinishItem(i),
        Gen.Elements<Command>(new PauseTimer(), new ResumeTimer(), new Open(), new Close(), new Reopen(), new Lock(), new Lock(false)),
        from a in Gen.Elements(null, "a1", "a2") select (Command)new Focus(a),
        from text in Gen.Elements("", "Sākam.") select (Command)new SetConclusion(text),
        from a in Activities from t in Gen.Elements(null, "t1") select (Command)new AddActivity(a, "board", "Idejas", t),
        from a in Activities from t in Gen.Elements(null, "satisfaction") select (Command)new AddActivity(a, "poll", "Aptauja", Poll: new(Template: t)),
        from a in Activities select (Command)new DraftSurvey(a, "Aptauja"),
        from a in Activities from so in Gen.Elements(true, false) select (Command)new KeepOpen(a, so),
        from a in Activities select (Command)new RemoveActivity(a),
        from view in Gen.Elements(null, "teams", "results") from a in Gen.Elements(null, "a1") from page in Gen.Elements<int?>(null, 0, 2) select (Command)new ShowOnWall(view, a, page),
        from a in Activities from seconds in Gen.Choose(3, 5) select (Command)new Reveal(a, Story.Start.AddSeconds(seconds)),
        from i in Items from phase in Gen.Elements<Phase?>(null, Phase.Writing, Phase.Voting) from closes in Gen.Elements(true, false) select (Command)new StageItem(i, phase, closes));

    private static readonly Gen<Command> Placing = Gen.OneOf(
        from t in Teams from capacity in Gen.Choose(0, 2) select (Command)new AddTeam(t, "T", null, null, capacity),
        from t in Teams from capacity in Gen.Choose(0, 2) select (Command)new EditTeam(t, null, "Ko?", null, capacity),
        from t in Teams select (Command)new RemoveTeam(t),
        from p in People from t in Gen.Elements(null, "t1", "t2") select (Command)new Assign(p, t),
        Gen.Constant<Command>(new BalanceTeams()),
        from label in Gen.Elements("?", "!") from consent in Gen.Elements(null, "Jā", "Nē") select (Command)new SetRegistration([new("sector", Options: [label]), new("x", label)], consent),
        from asks in Gen.Elements<string[]>([], ["name"], ["sector", "name"]) select (Command)new Describe(Asks: asks),
        from n in Gen.Choose(0, 3) select (Command)new SetNumber(n),
        from n in Gen.Choose(0, 2) select (Command)new SetLogos([.. Enumerable.Range(0, n).Select(i => new Logo($"l{i}", "INTERREG"))]),
        from p in People from role in Gen.Elements(Role.Observer, Role.Participant, Role.Recorder, Role.Facilitator) select (Command)new Appoint(p, role),
        from p in People select (Command)new Remove(p),
        from p in People select (Command)new Ban(p),
        from p in People select (Command)new Readmit(p),
        from p in Gen.Elements(null, "p1", "p2", "p3") select (Command)new LetIn(p),
        from so in Gen.Elements(true, false) select (Command)new WaitingRoom(so),
        from seed in Gen.Elements("a", "b") select (Command)new BalanceTeams(null, seed),
        from first in Gen.Elements(null, "t1", "t2") from second in Gen.Elements(null, "t1") select (Command)new AssignAll([new("p1", first), new("p2", second, From: first)]),
        from round in Gen.Choose(0, 2) select (Command)new Rotate(round));

    /// <summary>What somebody may do.</summary>
    public static readonly Gen<(Actor Actor, Command Command)> Steps = Gen.OneOf(
        from actor in Gen.Frequency((6, Gen.Constant(Scene.Lead)), (1, Gen.Elements(P1, P2, Scene.Wall)))
        from command in Gen.OneOf(Planning, Running, Placing)
        select (actor, command),
        from p in People from t in Gen.Elements(null, "t1") select (Actor.Server, (Command)new Admit(p, t)));
}
