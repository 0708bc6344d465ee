using Xunit;

namespace Workshops.Testing;

/// <summary>A theory that needs PostgreSQL; where it is not installed, it is skipped and says so.</summary>
public sealed class PostgresTheoryAttribute : TheoryAttribute
{
    /// <summary>Looks whether it is installed.</summary>
    public PostgresTheoryAttribute()
    {
        if (PostgresCluster.Missing is { } reason)
            Skip = reason;
    }
}
