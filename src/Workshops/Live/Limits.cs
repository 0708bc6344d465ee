namespace Workshops.Live;

/// <summary>Every cap of the domain, in one place. Texts are counted in Unicode code points (docs/protocol.md).</summary>
public static class Limits
{
    /// <summary>Longest note, in characters.</summary>
    public const int Note = 2_000;

    /// <summary>Longest comment, in characters.</summary>
    public const int Comment = 1_000;

    /// <summary>Longest title of anything, in characters.</summary>
    public const int Title = 200;

    /// <summary>Longest question, hint, conclusion or reason, in characters.</summary>
    public const int Paragraph = 4_000;

    /// <summary>Longest agenda text that can be pasted, in characters.</summary>
    public const int AgendaText = 20_000;

    /// <summary>Notes on a board, removed ones included.</summary>
    public const int NotesOnBoard = 20_000;

    /// <summary>Comments on a board.</summary>
    public const int CommentsOnBoard = 20_000;

    /// <summary>Columns of a board.</summary>
    public const int Columns = 20;

    /// <summary>Groups of a board.</summary>
    public const int Groups = 1_000;

    /// <summary>Note categories of a board.</summary>
    public const int Categories = 20;

    /// <summary>Longest tag, in characters.</summary>
    public const int Tag = 60;

    /// <summary>Tags on one note.</summary>
    public const int TagsOnNote = 8;

    /// <summary>Rounds of voting on a board, and targets of a run-off.</summary>
    public const int Rounds = 20;

    /// <summary>Blocks of an agenda.</summary>
    public const int AgendaItems = 100;

    /// <summary>Teams of a workshop.</summary>
    public const int Teams = 50;

    /// <summary>Activities of a workshop.</summary>
    public const int Activities = 200;

    /// <summary>Areas of the plan that groups are mapped to.</summary>
    public const int Areas = 50;

    /// <summary>Context sheets of a workshop.</summary>
    public const int ContextSheets = 20;

    /// <summary>Longest text of a context sheet, in characters.</summary>
    public const int ContextText = 10_000;

    /// <summary>Logos of partners and funders.</summary>
    public const int Logos = 12;

    /// <summary>Fields that people who register are asked.</summary>
    public const int RegistrationFields = 20;

    /// <summary>What can be chosen from in such a field.</summary>
    public const int FieldOptions = 50;

    /// <summary>Highest number of a workshop in its series.</summary>
    public const int SeriesNumber = 10_000;

    /// <summary>People of a workshop.</summary>
    public const int People = 20_000;

    /// <summary>Most dots a person may be given, and most votes counted by hand on one target.</summary>
    public const int Dots = 10_000;

    /// <summary>Questions of a poll.</summary>
    public const int PollQuestions = 50;

    /// <summary>Options of a question.</summary>
    public const int PollOptions = 100;

    /// <summary>Criteria that options are rated against.</summary>
    public const int PollCriteria = 10;

    /// <summary>Longest word or phrase for a cloud, in characters.</summary>
    public const int Word = 60;

    /// <summary>Most words of one person for one cloud.</summary>
    public const int WordsOfOne = 20;

    /// <summary>Words that a cloud does not show.</summary>
    public const int HiddenWords = 500;

    /// <summary>Different answers of people without a phone that are typed in for one question.</summary>
    public const int TypedAnswers = 2_000;

    /// <summary>Open answers to one question, those from paper included.</summary>
    public const int Replies = 20_000;

    /// <summary>Questions asked of the speakers, in one list.</summary>
    public const int AskedQuestions = 5_000;

    /// <summary>Questions of one person in one list.</summary>
    public const int AskedByOne = 50;

    /// <summary>Longest id that a client may make, in characters.</summary>
    public const int Id = 64;

    /// <summary>Largest command, in bytes of UTF-8.</summary>
    public const int CommandBytes = 32 * 1024;
}
