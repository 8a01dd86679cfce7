using System.Collections.Concurrent;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents.Security;

/// <summary>Permissions for the content of one type.</summary>
public static class ContentTypePermissionsHelper
{
    private static readonly ConcurrentDictionary<(string, string), Permission> _permissions = [];

    /// <summary>The permissions that exist for each securable type, by the name of the one for all types.</summary>
    public static readonly Dictionary<string, Permission> PermissionTemplates = new()
    {
        [CommonPermissions.PublishContent.Name] = Template("Publish_{0}", "Publish or unpublish {0} for others", CommonPermissions.PublishContent),
        [CommonPermissions.PublishOwnContent.Name] = Template("PublishOwn_{0}", "Publish or unpublish {0}", CommonPermissions.PublishOwnContent),
        [CommonPermissions.EditContent.Name] = Template("Edit_{0}", "Edit {0} for others", CommonPermissions.EditContent),
        [CommonPermissions.EditOwnContent.Name] = Template("EditOwn_{0}", "Edit {0}", CommonPermissions.EditOwnContent),
        [CommonPermissions.DeleteContent.Name] = Template("Delete_{0}", "Delete {0} for others", CommonPermissions.DeleteContent),
        [CommonPermissions.DeleteOwnContent.Name] = Template("DeleteOwn_{0}", "Delete {0}", CommonPermissions.DeleteOwnContent),
        [CommonPermissions.ViewContent.Name] = Template("View_{0}", "View {0} by others", CommonPermissions.ViewContent),
        [CommonPermissions.ViewOwnContent.Name] = Template("ViewOwn_{0}", "View own {0}", CommonPermissions.ViewOwnContent),
        [CommonPermissions.PreviewContent.Name] = Template("Preview_{0}", "Preview {0} by others", CommonPermissions.PreviewContent),
        [CommonPermissions.PreviewOwnContent.Name] = Template("PreviewOwn_{0}", "Preview own {0}", CommonPermissions.PreviewOwnContent),
        [CommonPermissions.CloneContent.Name] = Template("Clone_{0}", "Clone {0} by others", CommonPermissions.CloneContent),
        [CommonPermissions.CloneOwnContent.Name] = Template("CloneOwn_{0}", "Clone own {0}", CommonPermissions.CloneOwnContent),
        [CommonPermissions.ListContent.Name] = Template("ListContent_{0}", "List {0} content items", CommonPermissions.ListContent),
        [CommonPermissions.EditContentOwner.Name] = Template("EditContentOwner_{0}", "Edit the owner of a {0} content item", CommonPermissions.EditContentOwner),
    };

    /// <summary>The template for each type of a permission on all; null where there is none.</summary>
    public static Permission ConvertToDynamicPermission(Permission permission) => PermissionTemplates.GetValueOrDefault(permission.Name);

    public static Permission CreateDynamicPermission(Permission template, ContentTypeDefinition typeDefinition)
        => CreateDynamicPermission(template, typeDefinition.Name);

    /// <summary>The permission of the template on the content of one type. What implies it on all types implies it here, and so does the same on this type.</summary>
    public static Permission CreateDynamicPermission(Permission template, string contentType)
        => _permissions.GetOrAdd((template.Name, contentType), static (key, template) => new Permission(
            Format(template.Name, key.Item2),
            Format(template.Description, key.Item2),
            [.. template.ImpliedBy.SelectMany(general => PermissionTemplates.TryGetValue(general.Name, out var other) && other != template
                ? [general, CreateDynamicPermission(other, key.Item2)]
                : new[] { general })]), template);

    private static Permission Template(string name, string description, Permission general) => new(name, description, [general, .. general.ImpliedBy ?? []]);

    private static string Format(string text, string contentType) => string.Format(System.Globalization.CultureInfo.InvariantCulture, text, contentType);
}
