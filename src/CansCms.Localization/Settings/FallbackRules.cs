using Microsoft.Extensions.Localization;

namespace CansCms.Localization.Settings;

/// <summary>What the cultures that stand in for one must be, for those who edit them and for recipes alike.</summary>
public sealed class FallbackRules(IStringLocalizer<FallbackRules> S)
{
    /// <summary>What is wrong: the culture whose chain it is in, and why.</summary>
    /// <param name="chains">By culture, those that stand in for it.</param>
    /// <param name="supported">The cultures of the site.</param>
    public IEnumerable<(string Culture, string Message)> Check(IReadOnlyDictionary<string, string[]> chains, IReadOnlyCollection<string> supported)
    {
        foreach (var (culture, chain) in chains)
        {
            if (!Has(supported, culture))
            {
                yield return (culture, NotOfTheSite(culture, supported));
            }

            foreach (var (position, other) in (chain ?? []).Index())
            {
                if (!Has(supported, other))
                {
                    yield return (culture, NotOfTheSite(other, supported));
                }
                else if (other.Equals(culture, StringComparison.OrdinalIgnoreCase))
                {
                    yield return (culture, S["'{0}' cannot stand in for itself.", other]);
                }
                else if (Has(chain![..position], other))
                {
                    yield return (culture, S["'{0}' is there twice.", other]);
                }
            }
        }
    }

    private static bool Has(IReadOnlyCollection<string> cultures, string? culture) => cultures.Contains(culture, StringComparer.OrdinalIgnoreCase);

    private LocalizedString NotOfTheSite(string? culture, IReadOnlyCollection<string> supported)
        => S["The site has no language '{0}'. It has {1}.", culture ?? "", string.Join(", ", supported)];
}
