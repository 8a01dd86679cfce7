using System.Text.Json;
using System.Text.Json.Serialization;

namespace CansCms.Site.Models;

/// <summary>The answer to SitemapIndex.graphql: a list of each type, under whatever name.</summary>
public sealed record SitemapCounts
{
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Lists { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>The length of the longest list.</summary>
    [JsonIgnore]
    public int Most => Lists.Values.Select(list => list.GetProperty("totalCount").GetInt32()).DefaultIfEmpty().Max();
}

/// <summary>The answer to Sitemap.graphql: a page of each type's list, under whatever name.</summary>
public sealed record Sitemap(IReadOnlyList<SiteCulture> SiteCultures, IReadOnlyList<Term> Topics)
{
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Lists { get; init; } = new Dictionary<string, JsonElement>();
}

/// <summary>An item with a page of its own.</summary>
public sealed record SitemapItem(string? Path, DateTime? ModifiedUtc, SitemapTranslations? Localization);

public sealed record SitemapTranslations(IReadOnlyList<SitemapTranslation>? Localizations);

public sealed record SitemapTranslation(string? Path, Localization? Localization);
