using System.Text.Json.Nodes;

namespace Grove.GraphQL.Tests.Library;

/// <summary>The content types of the library.</summary>
internal static class LibraryDefinitions
{
    public static JsonObject Step() => new()
    {
        ["name"] = "ContentDefinition",
        ["ContentTypes"] = new JsonArray(
            Type("Topic", Part("TitlePart")),
            Type("Quotation", Part("TitlePart"), Part("Quotation")),
            Type("Book", Part("TitlePart"), Part("LocalizationPart"), Part("Book"), Part("BagPart", "BagPartSettings", "Quotation")),
            Type("Shelf", Part("TitlePart"), Part("ListPart", "ListPartSettings", "Book"))),
        ["ContentParts"] = new JsonArray(
            Fields("Quotation", ("Source", "ContentPickerField")),
            Fields("Book", ("Topics", "TaxonomyField"), ("Related", "ContentPickerField"), ("Readers", "UserPickerField"), ("Cover", "MediaField"))),
    };

    private static JsonObject Type(string name, params JsonNode[] parts) => new()
    {
        ["Name"] = name,
        ["DisplayName"] = name,
        ["Settings"] = new JsonObject { ["ContentTypeSettings"] = new JsonObject { ["Creatable"] = true, ["Listable"] = true, ["Draftable"] = true, ["Versionable"] = true } },
        ["ContentTypePartDefinitionRecords"] = new JsonArray(parts),
    };

    private static JsonObject Part(string name, string? settings = null, string? containedType = null) => new()
    {
        ["PartName"] = name,
        ["Name"] = name,
        ["Settings"] = settings is null ? [] : new JsonObject { [settings] = new JsonObject { ["ContainedContentTypes"] = new JsonArray(containedType) } },
    };

    private static JsonObject Fields(string part, params (string Name, string Type)[] fields) => new()
    {
        ["Name"] = part,
        ["Settings"] = new JsonObject(),
        ["ContentPartFieldDefinitionRecords"] = new JsonArray([.. fields.Select(field => new JsonObject
        {
            ["FieldName"] = field.Type,
            ["Name"] = field.Name,
            ["Settings"] = field.Type == "TaxonomyField"
                ? new JsonObject { ["TaxonomyFieldSettings"] = new JsonObject { ["TaxonomyContentItemId"] = LibraryRecipe.Taxonomy } }
                : [],
        })]),
    };
}
