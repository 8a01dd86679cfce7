using YesSql.Indexes;

namespace CansCms.Countries.Indexes;

/// <summary>Finds the pages of a country by its ISO code.</summary>
public sealed class CountryIndex : MapIndex
{
    public const int IdLength = 26;

    /// <summary>The longest name of a culture that .NET knows, with room.</summary>
    public const int CultureLength = 32;

    public string? ContentItemId { get; set; }

    public string? LocalizationSet { get; set; }

    public string? Culture { get; set; }

    public string? IsoCode { get; set; }
}
