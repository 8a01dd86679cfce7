using System.Text.Json.Serialization;

namespace CansCms.Site.Models;

public sealed record Country(
    [property: JsonPropertyName("country")] CountryPart Part,
    Bag<KeyFigure>? KeyFigures,
    Bag<ConventionStatus>? Conventions,
    Bag<Contact>? Contacts) : SiteItem
{
    public override string View => "Country";

    public override string? Lead => Part.Lead;

    public override bool NeedsReview => Part.NeedsReview is true;
}

public sealed record CountryPart(
    string? IsoCode,
    string? Lead,
    bool? NeedsReview,
    IReadOnlyList<Resource>? LegislationAnalyses,
    IReadOnlyList<SiteItem>? Partners,
    IReadOnlyList<Article>? LatestArticles,
    IReadOnlyList<Resource>? LatestResources);

public sealed record KeyFigure(string? Label, decimal? Value, string? Unit, decimal? Year, Link? Source);

public sealed record ConventionStatus(string? Convention, string? Status, decimal? Since, DateTime? Date, Link? Source);

public sealed record Contact(string? Name, string? Role, string? Email, string? Phone, string? Address, Link? Website);
