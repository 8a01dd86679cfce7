using CansCms.Localization.Paths;
using OrchardCore.ContentManagement;

namespace CansCms.Navigation.Services;

/// <summary>
/// Finds the items that the typed addresses of a menu lead to: as of links in texts, the address follows an item that moved. As many queries
/// for a menu of any size.
/// </summary>
public sealed class TypedAddresses(ContentPaths paths)
{
    /// <summary>By the address as it is typed: the one that leads there now, and the item. Addresses of other sites and of no item are not among them.</summary>
    /// <param name="menu">The menu.</param>
    /// <param name="withStandIns">Whether an item of another language that stands in at the address counts.</param>
    /// <param name="reads">Gets what the answer depends on.</param>
    public async Task<IReadOnlyDictionary<string, Lead>> FindAsync(ContentItem menu, bool withStandIns, ICollection<string>? reads = null)
    {
        var typed = MenuTargets.AllOf(menu)
            .Select(MenuTargets.AddressOf)
            .OfType<string>()
            .Where(address => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal))
            .Distinct()
            .ToDictionary(address => address, ContentPaths.Of);

        var there = await paths.FindAllAsync([.. typed.Values.Distinct()], reads);
        // Where another language stands in, the address stays: the page there says which.
        var standIns = await paths.FindInOtherLanguagesAsync(withStandIns ? [.. typed.Values.Where(path => !there.ContainsKey(path)).Distinct()] : [], reads);
        var leads = new Dictionary<string, Lead>();

        foreach (var (address, path) in typed)
        {
            if (there.TryGetValue(path, out var place))
            {
                leads.Add(address, new(place.Path == path ? address : "/" + place.Path + address[RestAt(address)..], place.ContentItemId));
            }
            else if (standIns.TryGetValue(path, out var standIn))
            {
                leads.Add(address, new(address, standIn.ContentItemId));
            }
        }

        return leads;
    }

    /// <summary>Where what follows the path begins.</summary>
    private static int RestAt(string address) => address.IndexOfAny(['?', '#']) is >= 0 and var at ? at : address.Length;

    /// <summary>Where a typed address leads now, and the item there.</summary>
    public sealed record Lead(string Address, string ContentItemId);
}
