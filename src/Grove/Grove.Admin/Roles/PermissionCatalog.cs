using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents.Security;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Grove.Admin.Roles;

/// <summary>Every permission that a role can grant: those on everything first, then those on one content type each.</summary>
public sealed class PermissionCatalog(
    IEnumerable<IPermissionProvider> providers, IContentDefinitionManager definitions, IAuthorizationService authorization, PermissionTexts texts, IStringLocalizer<AdminText> T)
{
    /// <summary>What makes somebody an administrator can only an administrator grant.</summary>
    public async Task<IReadOnlyList<PermissionGroup>> GroupsAsync(ClaimsPrincipal person, string[] granted)
    {
        var mayGrantAll = await authorization.AuthorizeAsync(person, StandardPermissions.SiteOwner);
        var left = await KnownAsync();
        var groups = new List<PermissionGroup>();

        foreach (var type in (await definitions.ListTypeDefinitionsAsync()).OrderBy(type => type.DisplayName, StringComparer.CurrentCulture))
        {
            var ofType = ContentTypePermissionsHelper.PermissionTemplates
                .Select(template => (General: template.Key, Name: string.Format(CultureInfo.InvariantCulture, template.Value.Name, type.Name)))
                .Where(permission => left.Remove(permission.Name))
                .Select(permission => Choice(permission.Name, texts.Of(permission.General)?.Value ?? permission.Name, mayChange: true))
                .ToArray();

            if (ofType.Length > 0)
            {
                groups.Add(new PermissionGroup(type.DisplayName, ofType));
            }
        }

        var general = left.Values.Select(permission => Choice(permission.Name, texts.Of(permission), mayGrantAll || !permission.IsSecurityCritical));
        return [new PermissionGroup(T["All content and the site"], [.. general]), .. groups];

        PermissionChoice Choice(string name, string description, bool mayChange)
            => new(name, description, granted.Contains(name, StringComparer.OrdinalIgnoreCase), mayChange);
    }

    private async Task<Dictionary<string, Permission>> KnownAsync()
    {
        var known = new Dictionary<string, Permission>(StringComparer.OrdinalIgnoreCase);

        foreach (var provider in providers)
        {
            foreach (var permission in await provider.GetPermissionsAsync())
            {
                known.TryAdd(permission.Name, permission);
            }
        }

        return known;
    }
}
