using OrchardCore.Security;

namespace Grove.Admin.Roles;

/// <summary>Everything that a role's page shows.</summary>
public sealed record RolePage(Role? Role, RoleForm Form, IReadOnlyList<PermissionGroup> Groups);

/// <summary>Permissions on one kind of thing.</summary>
public sealed record PermissionGroup(string Title, IReadOnlyList<PermissionChoice> Permissions);

/// <summary>A permission that a role can grant.</summary>
public sealed record PermissionChoice(string Name, string Description, bool IsGranted, bool MayChange);
