using Grove.GraphQL.Types;
using OrchardCore.ContentManagement.GraphQL.Settings;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.GraphQL.Schemas;

/// <summary>A part whose fields stand in the item itself: the type's own part, a path, and what the settings say.</summary>
internal static class Collapsing
{
    public static bool IsCollapsed(ContentTypeDefinition definition, ContentTypePartDefinition part, GraphQLContentTypePartSettings settings)
        => settings.Collapse || part.Name == definition.Name || part.PartDefinition.Name == "AutoroutePart";

    /// <summary>What stands before the names of the part's fields.</summary>
    public static string Prefix(ContentTypePartDefinition part, GraphQLContentTypePartSettings settings)
        => settings.PreventFieldNameCollision ? Names.OfPart(part.Name) : "";

    public static string Name(string prefix, string field) => prefix.Length == 0 ? field : prefix + char.ToUpperInvariant(field[0]) + field[1..];
}
