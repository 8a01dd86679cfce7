using YesSql.Indexes;

namespace CansCms.Countries.Indexes;

/// <summary>Finds country pages by their ISO code.</summary>
public sealed class CountryIndex : MapIndex
{
    public const int IdLength = 26;

    public string? ContentItemId { get; set; }

    public string? LocalizationSet { get; set; }

    public string? IsoCode { get; set; }

    public bool Latest { get; set; }

    public bool Published { get; set; }
}
