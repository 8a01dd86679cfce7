using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Documents;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Roles.Models;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Grove.Identity.Roles;

/// <summary>Makes or changes the roles of a recipe. Unless an entry says otherwise, its permissions replace those that the role has.</summary>
internal sealed class RolesStep(IDocumentManager<RolesDocument> documents) : NamedRecipeStepHandler("Roles")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step["Roles"] is not JsonArray entries)
        {
            context.Errors.Add("Roles: an array of roles is missing.");
            return;
        }

        var document = await documents.GetOrCreateMutableAsync();

        for (var i = 0; i < entries.Count; i++)
        {
            Apply(context, document, $"Roles[{i}]", entries[i]);
        }

        if (context.Errors.Count == 0)
        {
            await documents.UpdateAsync(document);
        }
    }

    private static void Apply(RecipeExecutionContext context, RolesDocument document, string path, JsonNode? node)
    {
        RoleEntry? entry;

        try
        {
            entry = node?.ToObject<RoleEntry>(_reading);
        }
        catch (JsonException exception)
        {
            context.Errors.Add($"{path}{exception.Path?.TrimStart('$')}: {exception.Message}");
            return;
        }

        if (string.IsNullOrWhiteSpace(entry?.Name))
        {
            context.Errors.Add($"{path}: the role has no Name.");
            return;
        }

        var role = document.Roles.FirstOrDefault(known => known.RoleName.Equals(entry.Name, StringComparison.OrdinalIgnoreCase));

        if (role is null)
        {
            role = new Role { RoleName = entry.Name, NormalizedRoleName = entry.Name.ToUpperInvariant() };
            document.Roles.Add(role);
        }

        role.RoleDescription = string.IsNullOrEmpty(entry.Description) ? role.RoleDescription : entry.Description;

        // The administrator's rights are not a recipe's to take.
        if (role.NormalizedRoleName == RoleNames.Administrator.ToUpperInvariant())
        {
            return;
        }

        var granted = role.RoleClaims.Where(claim => claim.ClaimType == Permission.ClaimType).Select(claim => claim.ClaimValue);
        var permissions = entry.PermissionBehavior switch
        {
            PermissionBehavior.Add => granted.Union(entry.Permissions),
            PermissionBehavior.Remove => granted.Except(entry.Permissions),
            _ => entry.Permissions,
        };

        role.RoleClaims = [.. role.RoleClaims.Where(claim => claim.ClaimType != Permission.ClaimType), .. permissions.Distinct().Select(RoleClaim.Create)];
    }

    private static readonly JsonSerializerOptions _reading = new(JOptions.Default) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

    private sealed class RoleEntry
    {
        public string Name { get; set; } = "";

        public string Description { get; set; } = "";

        public string[] Permissions { get; set; } = [];

        public PermissionBehavior PermissionBehavior { get; set; }
    }

    private enum PermissionBehavior
    {
        Replace,
        Add,
        Remove,
    }
}
