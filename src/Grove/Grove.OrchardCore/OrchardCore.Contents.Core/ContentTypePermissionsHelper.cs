using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents.Security;

public static class ContentTypePermissionsHelper
{
    public static Permission ConvertToDynamicPermission(Permission permission) => throw new NotImplementedException();
    public static Permission CreateDynamicPermission(Permission template, ContentTypeDefinition typeDefinition) => throw new NotImplementedException();
    public static Permission CreateDynamicPermission(Permission template, string contentType) => throw new NotImplementedException();
    public static readonly Dictionary<string, Permission> PermissionTemplates = default;
}
