using System.Text.Json.Serialization;

namespace CansCms.Site.Models;

public sealed record Page([property: JsonPropertyName("page")] PagePart? Part) : SiteItem
{
    public override string View => "Page";

    public override string? Lead => Part?.Lead;

    public override MediaFile? ShownImage => Part?.Image?.Only;

    public override bool NeedsReview => Part?.NeedsReview is true;
}

public sealed record PagePart(string? Lead, bool? NeedsReview, Media? Image);
