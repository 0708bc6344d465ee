using Orleans.Runtime;

namespace Orleans.Turns;

/// <summary>
/// Who may have a turn, and when: ordinary turns one at a time and in order, read-only ones beside each other,
/// interleaving ones at once. Held, it only gathers.
/// </summary>
internal sealed class TurnQueue(ITurnTaker taker, TurnScheduler scheduler, TimeProvider time, int limit, bool reentrant)
{
    private readonly Lock gate = new();
    private readonly LinkedList<Turn> open = new();
    private Queue<Turn> waiting = new();
    private int running, reading;
    private bool writing, held, closed;
    private Action? whenQuiet;
    private long lastUsed = time.GetTimestamp();

    public object Target => taker.Target;

    public bool IsEmpty
    {
        get { lock (gate) return open.Count == 0; }
    }

    /// <summary>How long nobody has asked for anything; zero while somebody does.</summary>
    public TimeSpan Idle
    {
        get { lock (gate) return open.Count > 0 || held ? TimeSpan.Zero : time.GetElapsedTime(lastUsed); }
    }

    /// <summary>Takes a turn. False when closed.</summary>
    public bool TryAdd(Turn turn)
    {
        lock (gate)
        {
            if (closed) return false;
            if (open.Count < limit || turn.CalledAt is null)
            {
                turn.Queue = this;
                turn.Place = open.AddLast(turn);
                Offer(turn);
                return true;
            }
        }
        turn.Fail(new LimitExceededException($"{taker.Id} has {limit} requests to answer already."));
        return true;
    }

    /// <summary>Begins nothing more, and calls back once when all that has begun is done.</summary>
    public void Hold(Action? quiet = null)
    {
        lock (gate)
        {
            held = true;
            whenQuiet = quiet;
            TellWhenQuiet();
        }
    }

    /// <summary>Goes on.</summary>
    public void Resume()
    {
        lock (gate)
        {
            held = false;
            var gathered = waiting;
            waiting = new();
            foreach (var turn in gathered)
            {
                Offer(turn);
            }
        }
    }

    /// <summary>Takes no more turns; gives back those that have not begun.</summary>
    public List<Turn> Close()
    {
        lock (gate)
        {
            closed = true;
            var left = waiting.Where(turn => !turn.IsOver).ToList();
            foreach (var turn in waiting)
            {
                open.Remove(turn.Place!);
            }
            waiting.Clear();
            return left;
        }
    }

    /// <summary>A turn that had begun is done.</summary>
    public void Done(Turn turn, Exception? error)
    {
        if (error is not null) taker.Failed(error);
        lock (gate)
        {
            open.Remove(turn.Place!);
            running--;
            Count(turn, begins: false);
            if (turn.KeepsAlive) lastUsed = time.GetTimestamp();
            while (!held && waiting.TryPeek(out var next) && (next.IsOver || MayBegin(next)))
            {
                Begin(waiting.Dequeue());
            }
            TellWhenQuiet();
        }
    }

    /// <summary>Tells callers who have waited too long that there will be no answer.</summary>
    public void Expire(TimeSpan patience)
    {
        Turn[] late;
        lock (gate)
        {
            if (open.Count == 0) return;
            late = [.. open.Where(turn => !turn.IsOver && turn.CalledAt is { } at && time.GetElapsedTime(at) > patience)];
        }
        foreach (var turn in late)
        {
            turn.Fail(new TimeoutException($"{taker.Id} did not answer within {patience}."));
        }
        if (late.Length > 0) ForgetWhatIsOver();
    }

    /// <summary>Tells all callers that there will be no answer.</summary>
    public void Abandon(Exception error)
    {
        Turn[] all;
        lock (gate)
        {
            all = [.. open];
        }
        foreach (var turn in all)
        {
            turn.Fail(error);
        }
    }

    private void ForgetWhatIsOver()
    {
        lock (gate)
        {
            foreach (var turn in waiting.Where(turn => turn.IsOver))
            {
                open.Remove(turn.Place!);
            }
            waiting = new(waiting.Where(turn => !turn.IsOver));
        }
    }

    private void Offer(Turn turn)
    {
        if (!held && (Interleaves(turn) || (waiting.Count == 0 && MayBegin(turn)))) Begin(turn);
        else waiting.Enqueue(turn);
    }

    private bool Interleaves(Turn turn) => reentrant || turn.Interleaves;

    private bool MayBegin(Turn turn) => Interleaves(turn) || (!writing && (turn.ReadOnly || reading == 0));

    private void Begin(Turn turn)
    {
        if (turn.IsOver)
        {
            open.Remove(turn.Place!);
            return;
        }
        running++;
        Count(turn, begins: true);
        scheduler.Start(static it => ((Turn)it).Run(), turn);
    }

    private void Count(Turn turn, bool begins)
    {
        if (Interleaves(turn)) return;
        if (turn.ReadOnly) reading += begins ? 1 : -1;
        else writing = begins;
    }

    private void TellWhenQuiet()
    {
        if (!held || running > 0 || whenQuiet is not { } tell) return;
        whenQuiet = null;
        tell();
    }
}
