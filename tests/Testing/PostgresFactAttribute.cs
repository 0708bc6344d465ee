using Xunit;

namespace Workshops.Testing;

/// <summary>A test that needs PostgreSQL; where it is not installed, the test is skipped and says so.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    /// <summary>Looks whether it is installed.</summary>
    public PostgresFactAttribute()
    {
        if (PostgresCluster.Missing is { } reason)
            Skip = reason;
    }
}
