namespace CansCms.Localization.Models;

/// <summary>Site setting: which cultures stand in for one that an item is not translated into.</summary>
public sealed class FallbackSettings
{
    /// <summary>By culture, the cultures that stand in for it, best first: <c>"kk": ["ru", "en"]</c>.</summary>
    public Dictionary<string, string[]> Chains { get; set; } = [];
}
