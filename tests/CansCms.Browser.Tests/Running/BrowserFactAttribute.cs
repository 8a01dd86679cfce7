namespace CansCms.Browser.Tests.Running;

/// <summary>A test in a real browser, skipped where there is none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Missing;
}
