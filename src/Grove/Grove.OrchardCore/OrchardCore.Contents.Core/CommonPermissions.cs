using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents;

public static class CommonPermissions
{
    public static readonly Dictionary<string, Permission> OwnerPermissionsByName = default;
    public static readonly Permission AccessContentApi = default;
    public static readonly Permission CloneContent = default;
    public static readonly Permission CloneOwnContent = default;
    public static readonly Permission DeleteContent = default;
    public static readonly Permission DeleteOwnContent = default;
    public static readonly Permission EditContent = default;
    public static readonly Permission EditContentOwner = default;
    public static readonly Permission EditOwnContent = default;
    public static readonly Permission ListContent = default;
    public static readonly Permission PreviewContent = default;
    public static readonly Permission PreviewOwnContent = default;
    public static readonly Permission PublishContent = default;
    public static readonly Permission PublishOwnContent = default;
    public static readonly Permission ViewContent = default;
    public static readonly Permission ViewOwnContent = default;
}
