using System.Text.Json.Serialization;

namespace CansCms.Site.Models;

public sealed record Article([property: JsonPropertyName("article")] ArticlePart Part, Bag<Quote>? Quotes) : SiteItem
{
    public override string View => "Article";

    public override string? Lead => Part.Lead;

    public override MediaFile? ShownImage => Part.Image?.Only;

    public override bool NeedsReview => Part.NeedsReview is true;
}

public sealed record ArticlePart(
    string? Kind,
    string? Byline,
    string? Dateline,
    DateTime? PublishedOn,
    string? Lead,
    int? ReadingTime,
    bool? NeedsReview,
    string? ImageCaption,
    string? ImageCredit,
    Media? Image,
    Media? Documents,
    IReadOnlyList<Term>? TopicTerms,
    IReadOnlyList<Country>? Countries,
    IReadOnlyList<Campaign>? Campaigns,
    IReadOnlyList<Article>? Related);

public sealed record Quote(string? Text, string? Speaker, string? Role);
