using System.Text.Json.Serialization;

namespace CansCms.Site.Models;

public sealed record Resource([property: JsonPropertyName("resource")] ResourcePart Part) : SiteItem
{
    public override string View => "Resource";

    public override string? Lead => Part.Lead;

    public override bool NeedsReview => Part.NeedsReview is true;
}

public sealed record ResourcePart(
    IReadOnlyList<string>? KindNames,
    IReadOnlyList<Term>? TopicTerms,
    string? Lead,
    decimal? Year,
    string? Publisher,
    bool? NeedsReview,
    Media? Files,
    Link? Link,
    IReadOnlyList<Country>? Countries);
