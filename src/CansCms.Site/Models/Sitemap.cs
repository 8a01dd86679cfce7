using System.Text.Json;
using System.Text.Json.Serialization;

namespace CansCms.Site.Models;

/// <summary>The answer to Sitemap.graphql: a list of each type, under whatever name.</summary>
public sealed record Sitemap(IReadOnlyList<SiteCulture> SiteCultures)
{
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Lists { get; init; } = new Dictionary<string, JsonElement>();
}

/// <summary>An item with a page of its own.</summary>
public sealed record SitemapItem(string? Path, DateTime? ModifiedUtc, SitemapTranslations? Localization);

public sealed record SitemapTranslations(IReadOnlyList<SitemapTranslation>? Localizations);

public sealed record SitemapTranslation(string? Path, Localization? Localization);
