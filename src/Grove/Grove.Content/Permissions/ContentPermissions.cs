using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;

namespace Grove.Content.Permissions;

/// <summary>The permissions on content: on all of it, and on each securable type.</summary>
internal sealed class ContentPermissions(IContentDefinitionManager definitions) : IPermissionProvider
{
    private static readonly Permission[] _general =
    [
        CommonPermissions.PublishContent, CommonPermissions.PublishOwnContent,
        CommonPermissions.EditContent, CommonPermissions.EditOwnContent,
        CommonPermissions.DeleteContent, CommonPermissions.DeleteOwnContent,
        CommonPermissions.ViewContent, CommonPermissions.ViewOwnContent,
        CommonPermissions.PreviewContent, CommonPermissions.PreviewOwnContent,
        CommonPermissions.CloneContent, CommonPermissions.CloneOwnContent,
        CommonPermissions.ListContent, CommonPermissions.EditContentOwner, CommonPermissions.AccessContentApi,
    ];

    public async Task<IEnumerable<Permission>> GetPermissionsAsync()
        => [.. _general, .. (await definitions.ListTypeDefinitionsAsync()).Where(type => type.IsSecurable())
            .SelectMany(type => ContentTypePermissionsHelper.PermissionTemplates.Values.Select(template => ContentTypePermissionsHelper.CreateDynamicPermission(template, type)))];

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new()
        {
            Name = "Editor",
            Permissions = [CommonPermissions.PublishContent, CommonPermissions.EditContent, CommonPermissions.DeleteContent, CommonPermissions.PreviewContent, CommonPermissions.CloneContent, CommonPermissions.ListContent],
        },
        new()
        {
            Name = "Author",
            Permissions = [CommonPermissions.PublishOwnContent, CommonPermissions.EditOwnContent, CommonPermissions.DeleteOwnContent, CommonPermissions.PreviewOwnContent, CommonPermissions.CloneOwnContent, CommonPermissions.ListContent],
        },
        new()
        {
            Name = "Contributor",
            Permissions = [CommonPermissions.EditOwnContent, CommonPermissions.PreviewOwnContent, CommonPermissions.CloneOwnContent, CommonPermissions.ListContent],
        },
    ];
}
