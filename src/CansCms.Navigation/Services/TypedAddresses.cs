using CansCms.Localization.Paths;

namespace CansCms.Navigation.Services;

/// <summary>
/// Finds the items that the typed addresses of menus lead to: as of links in texts, the address follows an item that moved. As many queries
/// for menus of any number and size.
/// </summary>
public sealed class TypedAddresses(ContentPaths paths)
{
    private static readonly Dictionary<string, ContentPaths.Place> _nothing = [];

    /// <summary>By the address as it is typed: the one that leads there now, and the item. Addresses of other sites and of no item are not among them.</summary>
    /// <param name="addresses">The addresses.</param>
    /// <param name="withStandIns">Whether an item of another language that stands in at the address counts.</param>
    /// <param name="reads">Gets what the answer depends on.</param>
    public async Task<IReadOnlyDictionary<string, Lead>> FindAsync(IEnumerable<string> addresses, bool withStandIns, ICollection<string>? reads = null)
    {
        var typed = addresses
            .Where(address => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal))
            .Distinct()
            .ToDictionary(address => address, ContentPaths.Of);

        string[] asked = [.. typed.Values.Distinct()];
        var (there, standIns) = withStandIns ? await paths.FindAllWithStandInsAsync(asked, reads) : (await paths.FindAllAsync(asked, reads), _nothing);
        var leads = new Dictionary<string, Lead>();

        foreach (var (address, path) in typed)
        {
            if (there.TryGetValue(path, out var place))
            {
                leads.Add(address, new(place.Path == path ? address : "/" + place.Path + address[RestAt(address)..], place.ContentItemId));
            }
            else if (standIns.TryGetValue(path, out var standIn))
            {
                // The address stays: the page there says which language stands in.
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
