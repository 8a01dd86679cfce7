using System.Globalization;

namespace CansCms.Site.Models;

/// <summary>What the list of resources is narrowed to; null for all.</summary>
/// <param name="Kind">What stands for a kind in addresses.</param>
/// <param name="Topic">What stands for a topic in addresses.</param>
/// <param name="Country">The code of a country.</param>
/// <param name="Year">The year of publication.</param>
public sealed record ResourceFilter(string? Kind, string? Topic, string? Country, int? Year)
{
    /// <summary>As long as what stands for a term may be.</summary>
    private const int LongestValue = 100;

    /// <summary>Whether it may be asked for at all.</summary>
    public bool IsValid => new[] { Kind, Topic, Country }.All(value => value is null or { Length: <= LongestValue });

    public string? YearText => Year?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The part of the address that says it.</summary>
    public IReadOnlyList<(string Name, string? Value)> Query => [("kind", Kind), ("topic", Topic), ("country", Country), ("year", YearText)];

    /// <summary>The same as variables of Resources.graphql.</summary>
    public IEnumerable<(string Name, object? Value)> Variables =>
    [
        ("terms", new[] { Kind, Topic }.Where(term => !string.IsNullOrEmpty(term)).ToArray()),
        ("country", string.IsNullOrEmpty(Country) ? null : Country),
        ("where", Year is null ? null : new Dictionary<string, object?> { ["resource"] = new Dictionary<string, object?> { ["year"] = Year } }),
    ];
}
