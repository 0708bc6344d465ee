using Workshops.Boards;
using Workshops.Journal;
using Workshops.Live;
using Workshops.Meetings;
using Workshops.Simulation.Tests.Clockwork;
using Workshops.Web.Tickets;

namespace Workshops.Simulation.Tests.Room;

/// <summary>A meeting of one facilitator and three phones, on one server or two at once, in which everything goes wrong that can.</summary>
internal sealed class Meeting
{
    private const string Workshop = "workshop/w";
    private const string Board = "board/w/b";
    private const int Actions = 30;

    // Comparing all that everybody sees takes far longer than a step
    private const int Often = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly World world;
    private readonly ShakyJournal journal;
    private readonly History history;
    private readonly List<Phone> phones = [];
    private readonly bool twoAtOnce;
    private List<Server> servers = [];

    private Meeting(int seed)
    {
        world = new(seed);
        journal = new(world);
        var tickets = Enumerable.Range(0, 3).Select(i => new Ticket("w", $"p{i}", Role.Participant, $"secret {i}"))
            .Prepend(new Ticket("w", "lead", Role.Facilitator, "secret of lead")).ToList();
        history = new([Audience.Room, Audience.Facilitators, .. tickets.Select(Audience (t) => Audience.Of(new(t.Participant, t.Role, Secret: t.Secret)))]);
        journal.Committed += history.Take;
        Found(tickets);
        twoAtOnce = world.Draw(3) == 0;
        Start();
        phones.AddRange(tickets.Select(t => new Phone(world, history, () => servers, t, Workshop, Board)));
    }

    /// <summary>Plays one meeting to its end.</summary>
    /// <returns>The same number for the same seed.</returns>
    /// <exception cref="Exception">A promise was broken.</exception>
    public static int Play(int seed)
    {
        var meeting = new Meeting(seed);
        meeting.HappenAll();
        meeting.ComeToRest();
        meeting.CheckCommands();
        meeting.CheckVotes();
        return meeting.world.Trace;
    }

    private void Found(List<Ticket> tickets)
    {
        var lead = new Actor("lead", Role.Facilitator);
        var created = Meetings.Workshop.Creation(new WorkshopCreated("w", "12345678", "Tikšanās", "lv", "Europe/Riga", null, null, null), lead, world.Now);
        List<Event> events =
        [
            .. created.Events,
            new ActivityAdded("b", "board", "Kas?", null, [new("main", "Kas?")]) { At = world.Now },
            .. tickets.Skip(1).Select(t => new PersonAdmitted(t.Participant) { At = world.Now }),
            new StatusSet(Status.Live) { At = world.Now },
        ];
        var document = new Workshop(Workshop);
        journal.Begin(Workshop, events.Select(e => new JournalEntry(e.At, e.By, document.WriteEvent(e))));
    }

    private void HappenAll()
    {
        var script = new Script(world, Workshop, Board);
        for (var i = 0; i < Actions; i++)
        {
            var due = world.Now + TimeSpan.FromMilliseconds(world.Draw(400));
            world.Until(() => world.Now >= due, Patience, () => "time stands still");
            script.Next(world.Draw(phones));
            GoWrong();
        }
    }

    private void GoWrong()
    {
        if (world.Mishap(0.15))
            world.Draw(phones).Cut();
        if (world.Mishap(0.04))
            Kill(world.Draw(servers));
        if (servers.Count == 0 || (twoAtOnce && servers.Count == 1 && world.Draw(5) == 0))
            Start();
    }

    private void Start() => servers = [.. servers, new Server(world, journal)];

    private void Kill(Server server)
    {
        server.Kill();
        servers = [.. servers.Where(s => s != server)];
        foreach (var phone in phones.Where(p => p.At == server))
            phone.Cut();
    }

    // Of two servers that know nothing of each other one must go: a cluster ends that state, its journal makes it harmless
    private void ComeToRest()
    {
        world.Calm = true;
        if (twoAtOnce)
            servers.ToList().ForEach(Kill);
        if (servers.Count == 0)
            Start();
        var steps = 0;
        world.Until(() => ++steps % Often == 0 && !phones.SelectMany(Wrongs).Any(), Patience, () => string.Join('\n', phones.SelectMany(Wrongs)));
    }

    // What is not yet as it has to be in the end, by anybody's phone
    private IEnumerable<string> Wrongs(Phone phone)
    {
        var who = phone.Ticket.Participant;
        if (!phone.IsIdle)
            yield return $"{who} has unanswered commands";
        foreach (var store in phone.Stores)
        {
            foreach (var key in history.KeysOf(store.Stream).Union(store.Keys, StringComparer.Ordinal))
            {
                var wanted = phone.Sees.Select(audience => history.Now(store.Stream, key, audience)).FirstOrDefault(text => text is not null);
                if (store[key] != wanted)
                    yield return $"{who} at {store.Version} of {history[store.Stream].Version} sees {store.Stream} {key}: {store[key] ?? "nothing"} instead of {wanted ?? "nothing"}";
            }
        }
    }

    private void CheckCommands()
    {
        var document = new Board(Board);
        var posted = journal[Board].Select(e => document.ReadEvent(e.Event)).OfType<NotePosted>().Select(e => e.NoteId).ToList();
        posted.ShouldBeUnique();
        foreach (var note in phones.SelectMany(p => p.Acknowledged).Select(p => p.Command).OfType<PostNote>())
            posted.ShouldContain(note.NoteId, "what was acknowledged is in the journal");
    }

    private void CheckVotes()
    {
        var document = history[Board];
        foreach (var phone in phones)
        {
            var dots = document.KeysOf(phone.Actor).Select(key => document.Show(key, Audience.Of(phone.Actor))).OfType<MineView>().Sum(m => m.Dots);
            dots.ShouldBeLessThanOrEqualTo(5, "nobody has more dots than the budget ever was");
        }
    }
}
