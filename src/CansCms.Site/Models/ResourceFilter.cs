using System.Globalization;

namespace CansCms.Site.Models;

/// <summary>What the list of resources is narrowed to; null for all.</summary>
/// <param name="Kind">The id of a kind.</param>
/// <param name="Country">The code of a country.</param>
/// <param name="Year">The year of publication.</param>
public sealed record ResourceFilter(string? Kind, string? Country, int? Year)
{
    /// <summary>The length of the id of a content item.</summary>
    private const int LongestValue = 26;

    /// <summary>Whether it may be asked for at all.</summary>
    public bool IsValid => !(Kind?.Length > LongestValue) && !(Country?.Length > LongestValue);

    public string? YearText => Year?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The part of the address that says it.</summary>
    public IReadOnlyList<(string Name, string Value)> Query
        => [.. new[] { ("kind", Kind), ("country", Country), ("year", YearText) }
            .Where(part => !string.IsNullOrEmpty(part.Item2))
            .Select(part => (part.Item1, part.Item2!))];

    public bool Takes(Resource resource)
        => (Kind is null || resource.Part.Kind?.TermContentItemIds?.Contains(Kind) is true)
            && (Country is null || resource.Part.Countries?.Any(country => country.Part?.IsoCode == Country) is true)
            && (Year is null || resource.Part.Year == Year);
}
