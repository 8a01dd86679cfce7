using Grove.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Grove.Admin.Tests.Running;

/// <summary>A site with stories in three languages, and with an editor, a translator and an author.</summary>
internal static class Newsroom
{
    public const string Password = "Newsroom-password-1";

    private const string Recipe =
        """
        {
          "name": "Newsroom", "issetuprecipe": true,
          "steps": [
            { "name": "feature", "enable": [
                "OrchardCore.Admin", "OrchardCore.Contents", "OrchardCore.ContentTypes", "OrchardCore.ContentFields", "OrchardCore.ContentFields.Indexing.SQL",
                "OrchardCore.Title", "OrchardCore.Lists", "OrchardCore.Localization", "OrchardCore.ContentLocalization", "OrchardCore.Media" ] },
            { "name": "settings", "LocalizationSettings": { "DefaultCulture": "en", "SupportedCultures": ["en", "kk", "ru", "ar"] } },
            { "name": "ContentDefinition",
              "ContentTypes": [
                { "Name": "Story", "DisplayName": "Story",
                  "Settings": { "ContentTypeSettings": { "Creatable": true, "Listable": true, "Draftable": true, "Versionable": true, "Securable": true } },
                  "ContentTypePartDefinitionRecords": [
                    { "PartName": "TitlePart", "Name": "TitlePart", "Settings": { "TitlePartSettings": { "Options": 3 } } },
                    { "PartName": "LocalizationPart", "Name": "LocalizationPart", "Settings": {} },
                    { "PartName": "Story", "Name": "Story", "Settings": {} } ] } ],
              "ContentParts": [
                { "Name": "Story", "Settings": {},
                  "ContentPartFieldDefinitionRecords": [
                    { "FieldName": "TextField", "Name": "Lead", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Lead" }, "TextFieldSettings": { "Required": true } } },
                    { "FieldName": "ContentPickerField", "Name": "Related", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Related" }, "ContentPickerFieldSettings": { "Multiple": true, "DisplayedContentTypes": ["Story"] } } },
                    { "FieldName": "MediaField", "Name": "Picture", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Picture" } } } ] } ] },
            { "name": "Roles", "Roles": [
                { "Name": "Editor", "Permissions": ["AccessAdminPanel", "ViewContent", "EditContent", "PublishContent", "DeleteContent", "CloneContent", "LocalizeContent", "ManageMediaContent"] },
                { "Name": "Translator", "Permissions": ["AccessAdminPanel", "ViewContent", "EditContent", "LocalizeContent"] },
                { "Name": "Author", "Permissions": ["AccessAdminPanel", "EditOwnContent", "DeleteOwnContent", "LocalizeOwnContent"] },
                { "Name": "Reader", "Permissions": ["ViewContent"] },
                { "Name": "Receptionist", "Permissions": ["AccessAdminPanel", "ManageUsers"] } ] }
          ]
        }
        """;

    public static async Task<CmsHost> OpenAsync(Action<CmsHostOptions>? configure = null)
    {
        var host = await CmsHost.StartAsync(Recipe, configure);
        await HireAsync(host, "editor", "Editor");
        await HireAsync(host, "translator", "Translator");
        await HireAsync(host, "author", "Author");
        await HireAsync(host, "reader", "Reader");
        await HireAsync(host, "receptionist", "Receptionist");
        return host;
    }

    public static Task HireAsync(CmsHost host, string name, params string[] roles) => host.InScopeAsync(async services =>
    {
        var user = new User { UserName = name, Email = name + "@example.org", IsLockoutEnabled = true, RoleNames = [.. roles] };
        var result = await services.GetRequiredService<UserManager<IUser>>().CreateAsync(user, Password);
        Assert.True(result.Succeeded, string.Join(' ', result.Errors.Select(error => error.Description)));
    });
}
