using System.Text.Json.Nodes;
using GraphQL.Types;
using Grove.GraphQL.Types;

namespace Grove.GraphQL.Parts;

/// <summary>What search engines and social networks show of an item.</summary>
internal sealed class SeoMetaPartType : ObjectGraphType
{
    private static readonly string[] _texts =
    [
        "PageTitle", "MetaDescription", "MetaKeywords", "Canonical", "MetaRobots", "OpenGraphType", "OpenGraphTitle", "OpenGraphDescription",
        "TwitterTitle", "TwitterDescription", "TwitterCard", "TwitterCreator", "TwitterSite", "GoogleSchema",
    ];

    public SeoMetaPartType(Scalars scalars, IGraphType media)
    {
        Name = "SeoMetaPart";
        Description = "What search engines and social networks show of the item";
        this.AddField<JsonObject>("render", new NonNullGraphType(scalars.Boolean), "Whether pages show it", data => Json.Boolean(data, "Render") ?? true);

        foreach (var text in _texts)
        {
            this.AddField<JsonObject>(Names.OfField(text), scalars.String, text, data => Json.Text(data, text));
        }

        foreach (var image in new[] { "DefaultSocialImage", "OpenGraphImage", "TwitterImage" })
        {
            this.AddField<JsonObject>(Names.OfField(image), media, image, data => data[image] as JsonObject);
        }

        this.AddField<JsonObject>("customMetaTags", new ListGraphType(MetaEntry(scalars)), "Further meta elements", data => (data["CustomMetaTags"] as JsonArray)?.OfType<JsonObject>() ?? []);
    }

    private static ObjectGraphType MetaEntry(Scalars scalars)
    {
        var type = new ObjectGraphType { Name = "MetaEntry", Description = "A meta element" };

        foreach (var attribute in new[] { "Name", "Property", "Content", "HttpEquiv", "Charset", "Tag" })
        {
            type.AddField<JsonObject>(Names.OfField(attribute), scalars.String, attribute, data => Json.Text(data, attribute));
        }

        return type;
    }
}
