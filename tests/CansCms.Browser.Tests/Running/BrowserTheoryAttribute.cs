namespace CansCms.Browser.Tests.Running;

/// <summary>A test with data in a real browser, skipped where there is none.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Missing;
}
