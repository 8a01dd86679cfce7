using OrchardCore.Data.Migration;
using OrchardCore.Documents;
using OrchardCore.Roles.Models;
using OrchardCore.Security;

namespace Grove.Identity.Roles;

/// <summary>Makes the roles that every site has. Nobody but the administrator may do anything until a recipe or a person says so.</summary>
internal sealed class RoleMigrations(IDocumentManager<RolesDocument> documents) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        var document = await documents.GetOrCreateMutableAsync();

        Add(document, RoleNames.Administrator, "Manages everything.", RoleClaim.Create(StandardPermissions.SiteOwner.Name));
        Add(document, RoleNames.Authenticated, "Everybody who has logged in.");
        Add(document, RoleNames.Anonymous, "Everybody.");

        await documents.UpdateAsync(document);
        return 1;
    }

    private static void Add(RolesDocument document, string name, string description, params RoleClaim[] claims)
        => document.Roles.Add(new Role { RoleName = name, NormalizedRoleName = name.ToUpperInvariant(), RoleDescription = description, RoleClaims = [.. claims] });
}
