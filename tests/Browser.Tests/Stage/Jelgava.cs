using Workshops.Testing.Live;

namespace Workshops.Browser.Tests.Stage;

/// <summary>The meeting of 20 February 2025 in Jelgava: its agenda, teams, questions and notes.</summary>
public static class Jelgava
{
    /// <summary>Its agenda as it was sent out, the first line twice.</summary>
    public const string Agenda = """
        13.40-14.00	Dalībnieku ierašanās, reģistrācija, kafija
        14.00-14.15	Pilotprojekts “Mobilā digitālā klase”
        14.15-15.30	Rīcības plāna plānotās darbības - sadalījumā pa jomām
        15.30-15.50	Kafijas pauze
        15.50-17.00	Plānotie rezultāti - plāna kopējie rezultāti un katrai darbībai atsevišķi.
        17.00	Darba grupas noslēgums
        13.40-14.00	Dalībnieku ierašanās, reģistrācija, kafija
        """;

    /// <summary>Its longest note, 363 characters.</summary>
    public const string LongNote =
        "Prasmju ilgtspēja: Mani nedaudz baida plāna ilgtspēja, vai apgūtās jaunās prasmes tiks regulāri pielietotas, jo zināšanas, kas netiek "
        + "ikdienā pielietotas, aizmirstas. Nav pārliecības, ka ar vienu nodarbību tiks iegūtas pietiekamas zināšanas, lai patstāvīgi pašapkalpotos "
        + "digitālajos rīkos. Vajadzētu paredzēt aktivitātes prasmju nostiprināšanai - 6 mēneši garumā.";

    /// <summary>The block in which teams work.</summary>
    public const string TeamsBlock = "Rīcības plāna plānotās darbības - sadalījumā pa jomām";

    /// <summary>The board that is sorted and voted on.</summary>
    public const string Needed = "Kas ir nepieciešams?";

    /// <summary>Its id.</summary>
    public const string NeededId = "needed";

    /// <summary>Theme teams with their questions; their ids are <c>t1</c> to <c>t4</c>, their boards <c>b1</c> to <c>b4</c>.</summary>
    public static readonly IReadOnlyList<(string Name, string Question)> Teams =
    [
        ("Motivācija", "Kā rosināt cilvēkus iesaistīties digitālajā vidē?"),
        ("Piekļuve", "Kā nodrošināt piekļuvi tehnoloģijām visiem iedzīvotājiem?"),
        ("Lietojamība", "Kā padarīt digitālos rīkus pieejamus un ērti lietojamus?"),
        ("Pielietošana", "Kā veicināt digitālo prasmju praktisku izmantošanu ikdienā?"),
    ];

    /// <summary>The plan's areas of intervention.</summary>
    public static readonly IReadOnlyList<string> Areas =
    [
        "infrastruktūras attīstība", "kapacitātes veidošana", "e-pakalpojumu paplašināšana un uzlabošana", "pilsoniskā iesaiste", "ilgtspējīgā digitālā attīstība",
    ];

    /// <summary>What was said to be needed.</summary>
    public static readonly IReadOnlyList<string> Needs =
    [
        "Transports uz/no mācībām",
        "Brīvprātīgo grupu pašorganizēšanās",
        "Nodot tālāk iemācīto – prasmju nodošana",
        "LAIPA ekspertu apmācībām štata vieta",
        "Jelgavas Digitālā centra izmantošana novadā",
        "E-rēķins kā ietaupīšanas veids novadam",
    ];

    /// <summary>The four teams, each with its board.</summary>
    public static async Task ArrangeTeams(this Play play, int count = 4)
    {
        for (var i = 1; i <= count; i++)
        {
            var (name, question) = Teams[i - 1];
            await play.Arrange(new Cmd("addTeam") { ["teamId"] = $"t{i}", ["name"] = name, ["question"] = question });
            await play.Arrange(new Cmd("addActivity") { ["activityId"] = $"b{i}", ["kind"] = "board", ["title"] = "Kas tiek plānots? Kas jau strādā?", ["teamId"] = $"t{i}" });
        }
    }

    /// <summary>A block that everybody is in now.</summary>
    public static async Task ArrangeBlock(this Play play, string title, int minutes, string? activity = null)
    {
        await play.Arrange(new Cmd("addAgendaItem") { ["itemId"] = "now", ["title"] = title, ["kind"] = "work", ["minutes"] = minutes, ["activity"] = activity });
        await play.Arrange(new Cmd("startItem") { ["itemId"] = "now" });
    }

    /// <summary>A board for everybody, shown on phones and wall.</summary>
    public static async Task ArrangeBoard(this Play play, string id = NeededId, string title = Needed)
    {
        await play.Arrange(new Cmd("addActivity") { ["activityId"] = id, ["kind"] = "board", ["title"] = title });
        await play.ArrangeFocus(id);
    }

    /// <summary>Shows a board on phones and wall.</summary>
    public static Task ArrangeFocus(this Play play, string id) => play.Arrange(new Cmd("focus") { ["activityId"] = id });

    /// <summary>What is needed, written on its board by the script; note ids <c>n1</c> to <c>n6</c>.</summary>
    public static async Task ArrangeNeeds(this Play play)
    {
        await play.ArrangeBoard();
        for (var i = 0; i < Needs.Count; i++)
            await play.Arrange(NeededId, new Cmd("postNote") { ["noteId"] = $"n{i + 1}", ["columnId"] = "main", ["text"] = Needs[i] });
    }
}
