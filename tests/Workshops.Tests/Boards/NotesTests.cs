using Workshops.Boards;
using Workshops.Live;
using static Workshops.Tests.Boards.Given;

namespace Workshops.Tests.Boards;

public class NotesTests
{
    private const string Longest = "Prasmju ilgtspēja: Mani nedaudz baida plāna ilgtspēja, vai apgūtās jaunās prasmes tiks regulāri pielietotas, jo zināšanas, kas netiek ikdienā pielietotas, aizmirstas. Nav pārliecības, ka ar vienu nodarbību tiks iegūtas pietiekamas zināšanas, lai patstāvīgi pašapkalpotos digitālajos rīkos. Vajadzētu paredzēt aktivitātes prasmju nostiprināšanai - 6 mēneši garumā.";

    [Fact]
    public void S2_04_The_longest_real_note_is_taken_and_shown_whole() => AnOpenBoard()
        .When(Anna, new PostNote("n", "main", Longest)).Done()
        .Sees<NoteView>(Audience.Room, "note/n", note => note.Text == Longest && Longest.Length == 363);

    [Fact]
    public void A_note_posted_twice_stands_once() => AnOpenBoard()
        .When(Anna, new PostNote("n", "main", "viens"))
        .Then(new NotePosted("n", "main", "viens", null, null, null, "anna", "t1", true, 1))
        .ThenSigned("anna")
        .When(Anna, new PostNote("n", "main", "viens")).ThenNothing()
        .Sees<BoardView>(Audience.Room, "board", board => board.Notes == 1);
}
