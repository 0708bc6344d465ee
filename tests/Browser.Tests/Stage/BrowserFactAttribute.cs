namespace Workshops.Browser.Tests.Stage;

/// <summary>A test in a browser; where there is none, it is skipped and says so.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Looks whether there is one.</summary>
    public BrowserFactAttribute() => Skip = Chromium.Missing;
}

/// <summary>The same for several values.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Looks whether there is one.</summary>
    public BrowserTheoryAttribute() => Skip = Chromium.Missing;
}
