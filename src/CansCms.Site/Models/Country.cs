using System.Text.Json.Serialization;

namespace CansCms.Site.Models;

public sealed record Country([property: JsonPropertyName("country")] CountryPart Part, Bag<KeyFigure>? KeyFigures, Bag<ConventionStatus>? Conventions) : SiteItem
{
    public override string View => "Country";

    public override string? Lead => Part.Lead;

    public override bool NeedsReview => Part.NeedsReview is true;
}

public sealed record CountryPart(string? IsoCode, string? Lead, bool? NeedsReview);

public sealed record KeyFigure(string? Label, decimal? Value, string? Unit, decimal? Year, Link? Source);

public sealed record ConventionStatus(string? Convention, string? Status, decimal? Since, Link? Source);
