using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace Grove.Admin.Roles;

/// <summary>Says what a permission allows, in words of the admin; one that it does not know says it in its own.</summary>
public sealed class PermissionTexts(IStringLocalizer<PermissionTexts> T)
{
    public string Of(Permission permission) => Of(permission.Name)?.Value ?? permission.Description ?? permission.Name;

    public LocalizedString? Of(string name) => name switch
    {
        "AccessAdminPanel" => T["Come into the admin"],
        "PublishContent" => T["Publish everybody's content and take it off the site"],
        "PublishOwnContent" => T["Publish one's own content and take it off the site"],
        "EditContent" => T["Edit everybody's content"],
        "EditOwnContent" => T["Write, and edit one's own content"],
        "DeleteContent" => T["Delete everybody's content"],
        "DeleteOwnContent" => T["Delete one's own content"],
        "ViewContent" => T["See what is public"],
        "ViewOwnContent" => T["See one's own content"],
        "PreviewContent" => T["Preview everybody's drafts"],
        "PreviewOwnContent" => T["Preview one's own drafts"],
        "CloneContent" => T["Copy everybody's content"],
        "CloneOwnContent" => T["Copy one's own content"],
        "ListContent" => T["List content"],
        "EditContentOwner" => T["Change whose content it is"],
        "LocalizeContent" => T["Translate everybody's content"],
        "LocalizeOwnContent" => T["Translate one's own content"],
        "AccessContentApi" => T["Use the content API"],
        "ExecuteGraphQL" => T["Read by GraphQL"],
        "ExecuteGraphQLMutations" => T["Write by GraphQL"],
        "ManageMediaContent" => T["Upload and delete files"],
        "ManageOwnMediaContent" => T["Upload and delete one's own files"],
        "ManageOthersMediaContent" => T["Manage the files of others"],
        "ManageMediaFolder" => T["Manage all folders of the media library"],
        "ManageMenu" => T["Manage menus"],
        "ManageCultures" => T["Manage languages"],
        "ManageUsers" => T["Manage users"],
        "ManageRoles" => T["Manage roles"],
        "ManageRecipes" => T["Execute recipes"],
        _ => null,
    };
}
