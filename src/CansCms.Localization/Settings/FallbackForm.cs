namespace CansCms.Localization.Settings;

/// <summary>What the page of the admin shows and sends.</summary>
public sealed class FallbackForm
{
    /// <summary>The cultures of the site.</summary>
    public IReadOnlyList<string> Cultures { get; set; } = [];

    /// <summary>By culture, those that stand in for it as somebody writes them: <c>ru, en</c>.</summary>
    public Dictionary<string, string?> Chains { get; set; } = [];

    public bool HideUntranslated { get; set; }

    /// <summary>Whether this is what was saved just now.</summary>
    public bool IsSaved { get; set; }

    /// <summary>What is wrong with the chain of a culture.</summary>
    public ILookup<string, string> Errors { get; set; } = Enumerable.Empty<string>().ToLookup(text => text);

    public static FallbackForm Of(FallbackSettings settings, IReadOnlyList<string> cultures) => new()
    {
        Cultures = cultures,
        Chains = settings.Chains.ToDictionary(chain => chain.Key, chain => (string?)string.Join(", ", chain.Value)),
        HideUntranslated = settings.HideUntranslated,
    };

    /// <summary>The settings that the form says; a culture without others is left to the site's own rule.</summary>
    public FallbackSettings Settings() => new()
    {
        Chains = Chains
            .Select(chain => (Culture: chain.Key, Others: Split(chain.Value)))
            .Where(chain => chain.Others.Length > 0)
            .ToDictionary(chain => chain.Culture, chain => chain.Others),
        HideUntranslated = HideUntranslated,
    };

    private static string[] Split(string? chain) => (chain ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
