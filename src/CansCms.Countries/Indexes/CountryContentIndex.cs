using YesSql.Indexes;

namespace CansCms.Countries.Indexes;

/// <summary>Finds what is published about a country, the latest first: a row for every country that an item names.</summary>
public sealed class CountryContentIndex : MapIndex
{
    public const int IdLength = 26;

    public const int ContentTypeLength = 255;

    /// <summary>The localization set of the country page.</summary>
    public string? CountrySet { get; set; }

    public string? ContentType { get; set; }

    /// <summary>The localization set of the item itself.</summary>
    public string? ItemSet { get; set; }

    /// <summary>In lower case.</summary>
    public string? Culture { get; set; }

    /// <summary>The day that readers see, else the moment the item was made.</summary>
    public DateTime? Day { get; set; }
}
