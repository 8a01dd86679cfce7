using System.Text.Json.Serialization;

namespace CansCms.Site.Models;

public sealed record Article([property: JsonPropertyName("article")] ArticlePart Part, Bag<Quote>? Quotes) : SiteItem
{
    public override string View => "Article";

    public override string? Lead => Part.Lead;

    public override MediaFile? ShownImage => Part.Image?.Only;

    public override bool NeedsReview => Part.NeedsReview is true;
}

public sealed record ArticlePart
{
    public string? Kind { get; init; }

    public string? Byline { get; init; }

    public string? Dateline { get; init; }

    public DateTime? PublishedOn { get; init; }

    public string? Lead { get; init; }

    public int? ReadingTime { get; init; }

    public bool? NeedsReview { get; init; }

    public string? ImageCaption { get; init; }

    public string? ImageCredit { get; init; }

    public Media? Image { get; init; }

    public Media? Documents { get; init; }

    public IReadOnlyList<Term>? TopicTerms { get; init; }

    public IReadOnlyList<Country>? Countries { get; init; }

    public IReadOnlyList<Campaign>? Campaigns { get; init; }

    public IReadOnlyList<Article>? Related { get; init; }
}

public sealed record Quote(string? Text, string? Speaker, string? Role);
