namespace CansCms.Localization.Settings;

/// <summary>Site setting: which cultures stand in for one that an item is not translated into, and whether menus and lists show what stands in.</summary>
public sealed class FallbackSettings
{
    /// <summary>By culture, the cultures that stand in for it, best first: <c>"kk": ["ru", "en"]</c>.</summary>
    public Dictionary<string, string[]> Chains { get; set; } = [];

    /// <summary>
    /// Whether menus and lists leave out what is not translated into the reader's language; otherwise they show it in the language that stands in. An address
    /// answers what stands in either way, and search finds it.
    /// </summary>
    public bool HideUntranslated { get; set; }
}
