using System.Text.Json.Serialization;

namespace CansCms.Site.Models;

public sealed record Resource([property: JsonPropertyName("resource")] ResourcePart Part) : SiteItem
{
    public override string View => "Resource";

    public override string? Lead => Part.Lead;

    public override bool NeedsReview => Part.NeedsReview is true;
}

public sealed record ResourcePart(
    Terms? Kind,
    IReadOnlyList<string>? KindNames,
    string? Lead,
    decimal? Year,
    string? Publisher,
    bool? NeedsReview,
    Media? Files,
    Link? Link,
    IReadOnlyList<Country>? Countries)
{
    /// <summary>The kinds by their ids; none where one of them is no more, since the names do not say which.</summary>
    [JsonIgnore]
    public IEnumerable<(string Id, string Name)> Kinds
        => Kind?.TermContentItemIds is { } ids && KindNames?.Count == ids.Count ? ids.Zip(KindNames) : [];
}
