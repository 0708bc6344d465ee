namespace Workshops.Live;

/// <summary>Why a command is refused: a stable code. The words live in the language files, under <c>rejected.{code}</c>.</summary>
public enum Rejection
{
    /// <summary>The thing the command names is not there.</summary>
    NotFound,

    /// <summary>This person may not do that.</summary>
    Forbidden,

    /// <summary>Not in the present phase of the board or state of the workshop.</summary>
    WrongPhase,

    /// <summary>A text is over its limit (<see cref="Limits"/>).</summary>
    TooLong,

    /// <summary>A list or a budget is full.</summary>
    TooMany,

    /// <summary>The command is not well formed.</summary>
    Invalid,

    /// <summary>Somebody else changed it first.</summary>
    Conflict,

    /// <summary>The workshop is closed.</summary>
    Closed,

    /// <summary>The server has too much to do; try again.</summary>
    Overloaded,
}
