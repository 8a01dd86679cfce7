using System.Text.Json.Serialization;

namespace CansCms.Site.Models;

public sealed record Organization([property: JsonPropertyName("organization")] OrganizationPart Part) : SiteItem
{
    public override string View => "Organization";

    public override string? Lead => Part.Lead;

    public override MediaFile? ShownImage => Part.Logo?.Only;

    public override bool NeedsReview => Part.NeedsReview is true;
}

public sealed record OrganizationPart(
    string? Relation,
    string? Lead,
    decimal? Since,
    string? Email,
    bool? NeedsReview,
    Media? Logo,
    Link? Website,
    IReadOnlyList<Country>? Countries);
