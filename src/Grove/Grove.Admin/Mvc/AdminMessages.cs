namespace Grove.Admin.Mvc;

/// <summary>Where a message waits for the page after a redirect.</summary>
public static class AdminMessages
{
    public const string Key = "Grove.Admin.Message";
}
