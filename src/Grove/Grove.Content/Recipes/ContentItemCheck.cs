using System.Text.Json;
using System.Text.Json.Nodes;
using Grove.Content.Handling;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Content.Recipes;

/// <summary>Holds the JSON of an item against the definition of its type, and says where it differs.</summary>
internal sealed class ContentItemCheck(IContentDefinitionManager definitions, ContentElements elements)
{
    private static readonly HashSet<string> _ownProperties =
    [
        nameof(ContentItem.Id), nameof(ContentItem.ContentItemId), nameof(ContentItem.ContentItemVersionId), nameof(ContentItem.ContentType),
        nameof(ContentItem.DisplayText), nameof(ContentItem.Latest), nameof(ContentItem.Published), nameof(ContentItem.ModifiedUtc),
        nameof(ContentItem.PublishedUtc), nameof(ContentItem.CreatedUtc), nameof(ContentItem.Owner), nameof(ContentItem.Author),
    ];

    /// <summary>The terms below a term stand beside its parts.</summary>
    private const string TermsBelow = "Terms";

    /// <summary>What older recipes have as the text of a menu item, which is its display text now.</summary>
    private const string MenuItemName = "Name";

    private readonly Dictionary<string, ContentTypeDefinition?> _types = [];

    public async Task CheckAsync(string path, JsonNode? node, Action<string, string> report)
    {
        if (node is not JsonObject item)
        {
            report(path, "a content item must be an object.");
            return;
        }

        if (item[nameof(ContentItem.ContentType)] is not JsonValue name || !name.TryGetValue<string>(out var typeName) || typeName.Length == 0)
        {
            report(path, $"the item has no {nameof(ContentItem.ContentType)}.");
            return;
        }

        if (await TypeAsync(typeName) is not { } type)
        {
            report($"{path}.{nameof(ContentItem.ContentType)}", $"there is no content type '{typeName}'. It has to be defined, or the feature that brings it enabled, before.");
            return;
        }

        Readable(path, new JsonObject(item.Where(property => _ownProperties.Contains(property.Key)).Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone()))), typeof(ContentItem), report);

        foreach (var (key, value) in item)
        {
            if (_ownProperties.Contains(key))
            {
                continue;
            }

            if (type.Parts.FirstOrDefault(part => part.Name == key) is { } part)
            {
                await CheckPartAsync($"{path}.{key}", value, part, report);
            }
            else if (elements.IsKnownPart(key))
            {
                // Welded on rather than defined: the part of a term, of an item in a list, of a widget on a layer.
                await CheckPartAsync($"{path}.{key}", value, new ContentTypePartDefinition(key, new ContentPartDefinition(key), []), report);
            }
            else if (key == TermsBelow && value is JsonArray)
            {
                await CheckContainedAsync($"{path}.{key}", value, report);
            }
            else if (!IsLeftByEditor(key, value, type))
            {
                report($"{path}.{key}", $"content type '{typeName}' has no part '{key}'. It has {string.Join(", ", type.Parts.Select(known => known.Name))}.");
            }
        }
    }

    /// <summary>Orchard's editors leave empty objects beside the parts, named after the type or after a field with its part.</summary>
    private static bool IsLeftByEditor(string key, JsonNode? value, ContentTypeDefinition type)
        => value is JsonObject { Count: 0 } && (key == type.Name || type.Parts.Any(part => key.StartsWith(part.Name + ".", StringComparison.Ordinal)));

    private async Task CheckPartAsync(string path, JsonNode? node, ContentTypePartDefinition definition, Action<string, string> report)
    {
        if (node is not JsonObject part)
        {
            report(path, "a part must be an object.");
            return;
        }

        var partType = elements.PartType(definition.PartDefinition.Name);
        var properties = JOptions.Default.GetTypeInfo(partType).Properties;
        var own = new JsonObject();

        foreach (var (key, value) in part)
        {
            if (definition.PartDefinition.Fields.FirstOrDefault(field => field.Name == key) is { } field)
            {
                CheckField($"{path}.{key}", value, field, report);
            }
            else if (properties.Any(property => property.Name.Equals(key, StringComparison.OrdinalIgnoreCase)))
            {
                if (!await CheckContainedAsync($"{path}.{key}", value, report))
                {
                    own[key] = value?.DeepClone();
                }
            }
            else if (key != MenuItemName || !definition.PartDefinition.Name.EndsWith("MenuItemPart", StringComparison.Ordinal))
            {
                var known = definition.PartDefinition.Fields.Select(known => known.Name).Concat(properties.Where(property => property.Get is not null).Select(property => property.Name)).Distinct();
                report($"{path}.{key}", $"part '{definition.PartDefinition.Name}' has no field or property '{key}'. It has {string.Join(", ", known)}.");
            }
        }

        Readable(path, own, partType, report);
    }

    private void CheckField(string path, JsonNode? value, ContentPartFieldDefinition definition, Action<string, string> report)
    {
        if (value is not JsonObject)
        {
            report(path, "the field must be an object.");
        }
        else if (elements.FieldType(definition.FieldDefinition.Name) is { } type)
        {
            Readable(path, value, type, report);
        }
    }

    /// <summary>Checks items in items; whether the value is a list of them.</summary>
    private async Task<bool> CheckContainedAsync(string path, JsonNode? value, Action<string, string> report)
    {
        if (value is not JsonArray { Count: > 0 } items || items.Any(item => item is not JsonObject contained || !contained.ContainsKey(nameof(ContentItem.ContentType))))
        {
            return false;
        }

        for (var i = 0; i < items.Count; i++)
        {
            await CheckAsync($"{path}[{i}]", items[i], report);
        }

        return true;
    }

    private static void Readable(string path, JsonNode value, Type type, Action<string, string> report)
    {
        try
        {
            value.Deserialize(type, JOptions.Default);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            var place = exception is JsonException { Path: { Length: > 1 } inner } ? path + inner[1..] : path;
            report(place, exception.Message);
        }
    }

    private async Task<ContentTypeDefinition?> TypeAsync(string name)
        => _types.TryGetValue(name, out var type) ? type : _types[name] = await definitions.GetTypeDefinitionAsync(name);
}
