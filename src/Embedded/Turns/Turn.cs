using Orleans.Runtime;

namespace Orleans.Turns;

/// <summary>Something an addressee has to do: a request, or a timer's tick.</summary>
internal abstract class Turn
{
    /// <summary>Starts beside whatever runs.</summary>
    public abstract bool Interleaves { get; }

    /// <summary>Runs beside others of its sort.</summary>
    public abstract bool ReadOnly { get; }

    /// <summary>Keeps the addressee from being idle.</summary>
    public abstract bool KeepsAlive { get; }

    /// <summary>Nobody waits for it any more.</summary>
    public abstract bool IsOver { get; }

    /// <summary>When the caller called, a timestamp; null when nobody waits.</summary>
    public abstract long? CalledAt { get; }

    /// <summary>Where it stands among the unfinished, while it does.</summary>
    public LinkedListNode<Turn>? Place { get; set; }

    /// <summary>Whose turn it is.</summary>
    public TurnQueue? Queue { get; set; }

    /// <summary>Does it, and leaves the queue. Never throws.</summary>
    public abstract Task Run();

    /// <summary>Tells the caller that it is not going to be done.</summary>
    public abstract void Fail(Exception error);
}

/// <summary>Whoever takes turns.</summary>
internal interface ITurnTaker
{
    /// <summary>Which it is.</summary>
    GrainId Id { get; }

    /// <summary>The object to call.</summary>
    /// <exception cref="ClientNotAvailableException">It is gone.</exception>
    object Target { get; }

    /// <summary>A turn threw.</summary>
    void Failed(Exception error);
}
