namespace Workshops.Bench.Subjects;

/// <summary>A server to be measured: the product, a peer, or a limit.</summary>
internal interface ISubject : IAsyncDisposable
{
    /// <summary>Its name in the tables.</summary>
    string Name { get; }

    /// <summary>Its process.</summary>
    int ProcessId { get; }

    /// <summary>Starts it with an empty board.</summary>
    Task Start();

    /// <summary>Somebody comes with a phone and looks at the board.</summary>
    /// <param name="hear">Called with the bytes of each message.</param>
    Task<IPhone> Join(Action<ReadOnlySpan<byte>> hear);
}

/// <summary>A phone at a subject.</summary>
internal interface IPhone : IDisposable
{
    /// <summary>Posts a note.</summary>
    void Post(string note);
}

/// <summary>A subject whose board can be opened: what a phone gets that comes late.</summary>
internal interface IBoard : ISubject
{
    /// <summary>Puts so many notes of 140 characters on the board.</summary>
    Task Fill(int notes);

    /// <summary>Asks for the whole board.</summary>
    void Open(IPhone phone);

    /// <summary>Is this message the whole board?</summary>
    bool IsBoard(ReadOnlySpan<byte> message);
}

/// <summary>A subject with many boards that know nothing of each other.</summary>
internal interface IBoards : ISubject
{
    /// <summary>A new board; who comes from now on, comes to it.</summary>
    Task NewBoard();
}
