using Workshops.Testing.Live;

namespace Workshops.Browser.Tests.Stage;

/// <summary>A poll to play with.</summary>
internal static class Polls
{
    /// <summary>An open poll of three kinds of question, and a block that opens it.</summary>
    public static async Task ArrangePoll(this Play play)
    {
        object[] options = [new { id = "a", text = "Transports uz mācībām un mājās" }, new { id = "b", text = "Laiks" }, new { id = "c", text = "Prasmes" }];
        object[] questions =
        [
            new { id = "first", kind = "single", text = "Kas jādara vispirms?", options },
            new { id = "safe", kind = "scale", text = "Cik droši jūtaties, lietojot e-pakalpojumus?", low = "Nemaz nejūtos droši", high = "Ļoti droši", good = "high" },
            new { id = "order", kind = "ranking", text = "Kādā secībā?", options },
        ];
        await play.Arrange(new Cmd("addActivity") { ["activityId"] = "poll", ["kind"] = "poll", ["title"] = "Aptauja", ["poll"] = new { questions } });
        await play.Arrange(new Cmd("addAgendaItem") { ["itemId"] = "i1", ["title"] = "Aptauja", ["kind"] = "work", ["minutes"] = 10, ["activity"] = "poll" });
    }
}
