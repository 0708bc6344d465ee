namespace Orleans.Runtime;

/// <summary>The call was refused and the grain's method not begun.</summary>
public class OrleansMessageRejectionException : OrleansException
{
    internal OrleansMessageRejectionException(string message)
        : base(message)
    {
    }
}

/// <summary>The engine is stopping, or stopped before it could answer.</summary>
public sealed class SiloUnavailableException : OrleansMessageRejectionException
{
    /// <summary>No reason given.</summary>
    public SiloUnavailableException()
        : base("The engine is stopping.")
    {
    }

    /// <summary>For a reason.</summary>
    public SiloUnavailableException(string msg)
        : base(msg)
    {
    }
}

/// <summary>Too many requests wait for one grain; this one was not taken.</summary>
public sealed class LimitExceededException : OrleansException
{
    /// <summary>For a reason.</summary>
    public LimitExceededException(string message)
        : base(message)
    {
    }
}

/// <summary>The observer that was called is no longer there.</summary>
public sealed class ClientNotAvailableException : OrleansException
{
    internal ClientNotAvailableException(GrainId clientId)
        : base($"No observer {clientId}.")
    {
    }
}
