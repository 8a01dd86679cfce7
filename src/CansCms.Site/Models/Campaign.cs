using System.Text.Json.Serialization;

namespace CansCms.Site.Models;

public sealed record Campaign([property: JsonPropertyName("campaign")] CampaignPart Part) : SiteItem
{
    public override string View => "Campaign";

    public override string? Lead => Part.Lead;

    public override MediaFile? ShownImage => Part.Image?.Only;

    public override bool NeedsReview => Part.NeedsReview is true;
}

public sealed record CampaignPart(string? Hashtag, string? Lead, string? Status, DateTime? StartsUtc, DateTime? EndsUtc, string? Goal, bool? NeedsReview, Link? CallToAction, Media? Image);
