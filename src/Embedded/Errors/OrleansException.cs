namespace Orleans.Runtime;

/// <summary>The engine could not do what was asked.</summary>
public class OrleansException : Exception
{
    /// <summary>No reason given.</summary>
    public OrleansException()
        : base("The engine could not do it.")
    {
    }

    /// <summary>For a reason.</summary>
    public OrleansException(string message)
        : base(message)
    {
    }

    /// <summary>For a reason, caused by another.</summary>
    public OrleansException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
