namespace Workshops.Browser.Tests.Stage;

/// <summary>A test in a browser; where that, or what its server needs, is missing, it is skipped and says so.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Looks whether there is one.</summary>
    public BrowserFactAttribute() => Skip = Theatre.Missing;
}

/// <summary>The same for several values.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Looks whether there is one.</summary>
    public BrowserTheoryAttribute() => Skip = Theatre.Missing;
}
