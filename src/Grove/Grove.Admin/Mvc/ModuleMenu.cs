using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Navigation;

namespace Grove.Admin.Mvc;

/// <summary>The entries that modules add to the admin's menu, as far as somebody may see them.</summary>
public sealed class ModuleMenu(IEnumerable<INavigationProvider> providers, IAuthorizationService authorization)
{
    /// <summary>Groups with their entries; entries of the same group from several modules are together.</summary>
    public async Task<IReadOnlyList<(string Title, IReadOnlyList<MenuItem> Entries)>> OfAsync(ClaimsPrincipal user)
    {
        var builder = new NavigationBuilder();

        foreach (var provider in providers)
        {
            await provider.BuildNavigationAsync(NavigationConstants.AdminId, builder);
        }

        var groups = new List<(string Title, IReadOnlyList<MenuItem> Entries)>();

        foreach (var group in builder.Build().GroupBy(item => item.Text.Value))
        {
            var visible = new List<MenuItem>();

            foreach (var entry in group.SelectMany(item => item.Items))
            {
                if (await MayAsync(user, entry))
                {
                    visible.Add(entry);
                }
            }

            if (visible.Count > 0)
            {
                groups.Add((group.Key, visible));
            }
        }

        return groups;
    }

    private async Task<bool> MayAsync(ClaimsPrincipal user, MenuItem entry)
    {
        foreach (var permission in entry.Permissions)
        {
            if (await authorization.AuthorizeAsync(user, permission))
            {
                return true;
            }
        }

        return entry.Permissions.Count == 0;
    }
}
