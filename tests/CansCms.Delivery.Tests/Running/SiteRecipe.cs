using System.Text.Json.Nodes;

namespace CansCms.Delivery.Tests.Running;

/// <summary>The recipe of the small site, and items of its types.</summary>
internal static class SiteRecipe
{
    public static string Json => $$"""
        {
          "name": "Delivery", "issetuprecipe": true,
          "steps": [
            { "name": "feature", "enable": [
              "OrchardCore.Contents", "OrchardCore.ContentTypes", "OrchardCore.ContentFields", "OrchardCore.ContentFields.Indexing.SQL", "OrchardCore.Title", "OrchardCore.Alias",
              "OrchardCore.Autoroute", "OrchardCore.Menu", "OrchardCore.Users", "OrchardCore.Roles", "OrchardCore.Localization", "OrchardCore.ContentLocalization", "OrchardCore.Apis.GraphQL",
              "CansCms.Localization", "CansCms.Navigation", "CansCms.Delivery"] },
            { "name": "settings", "LocalizationSettings": { "DefaultCulture": "en", "SupportedCultures": ["en", "kk"] } },
            { "name": "Roles", "Roles": [{ "Name": "Anonymous", "Permissions": ["ViewContent", "ExecuteGraphQL"] }] },
            { "name": "ContentDefinition",
              "ContentTypes": [
                { "Name": "Article", "DisplayName": "Article", "Settings": { "ContentTypeSettings": { "Creatable": true, "Draftable": true, "Versionable": true } },
                  "ContentTypePartDefinitionRecords": [
                    { "PartName": "TitlePart", "Name": "TitlePart" }, { "PartName": "AutoroutePart", "Name": "AutoroutePart" },
                    { "PartName": "LocalizationPart", "Name": "LocalizationPart" }, { "PartName": "Article", "Name": "Article" }] },
                { "Name": "Country", "DisplayName": "Country", "Settings": { "ContentTypeSettings": { "Creatable": true, "Draftable": true, "Versionable": true } },
                  "ContentTypePartDefinitionRecords": [
                    { "PartName": "TitlePart", "Name": "TitlePart" }, { "PartName": "AutoroutePart", "Name": "AutoroutePart" },
                    { "PartName": "LocalizationPart", "Name": "LocalizationPart" }] }],
              "ContentParts": [
                { "Name": "Article", "ContentPartFieldDefinitionRecords": [
                  { "FieldName": "TextField", "Name": "Kind", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Kind" } } },
                  { "FieldName": "ContentPickerField", "Name": "Related", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Related" }, "ContentPickerFieldSettings": { "Multiple": true, "DisplayedContentTypes": ["Article"] } } }] }] },
            { "name": "content", "data": [
              {{Article("one-en", "en", "one", "One", "news", "two-en")}},
              {{Article("one-kk", "kk", "one", "Бір", "news")}},
              {{Article("two-en", "en", "two", "Two", "press")}},
              {{Country("kz-en", "en", "kz", "Kazakhstan")}},
              {{Menu}}] }
          ]
        }
        """;

    private static string Menu => """
        { "ContentItemId": "menu-en", "ContentItemVersionId": "menu-en-v", "ContentType": "Menu", "DisplayText": "Main", "Latest": true, "Published": true,
          "TitlePart": { "Title": "Main" }, "AliasPart": { "Alias": "main-menu-en" },
          "MenuItemsListPart": { "MenuItems": [{ "ContentItemId": "entry", "ContentType": "ContentMenuItem", "DisplayText": "", "TitlePart": { "Title": "" },
            "ContentMenuItemPart": { "SelectedContentItem": { "ContentItemIds": ["kz-en"] } } }] } }
        """;

    public static JsonObject Article(string id, string culture, string set, string title, string kind, params string[] related)
    {
        var article = Item("Article", id, culture, set, title, "news");
        article["Article"] = new JsonObject
        {
            ["Kind"] = new JsonObject { ["Text"] = kind },
            ["Related"] = new JsonObject { ["ContentItemIds"] = new JsonArray([.. related.Select(other => JsonValue.Create(other))]) },
        };
        return article;
    }

    public static JsonObject Country(string id, string culture, string set, string title) => Item("Country", id, culture, set, title, "countries");

    private static JsonObject Item(string type, string id, string culture, string set, string title, string folder) => new()
    {
        ["ContentItemId"] = id,
        ["ContentItemVersionId"] = id + "-v",
        ["ContentType"] = type,
        ["DisplayText"] = title,
        ["Latest"] = true,
        ["Published"] = true,
        ["TitlePart"] = new JsonObject { ["Title"] = title },
        ["AutoroutePart"] = new JsonObject { ["Path"] = $"{culture}/{folder}/{set}" },
        ["LocalizationPart"] = new JsonObject { ["Culture"] = culture, ["LocalizationSet"] = set },
    };
}
