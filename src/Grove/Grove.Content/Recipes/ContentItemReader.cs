using System.Text.Json;
using System.Text.Json.Nodes;
using Grove.Content.Handling;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Content.Recipes;

/// <summary>
/// Reads items of a recipe and holds them against the definitions of their types. What was read of an item to check it stays with the item, and is not
/// read again when it is imported.
/// </summary>
internal sealed class ContentItemReader(IContentDefinitionManager definitions, ContentElements elements)
{
    /// <summary>The terms below a term stand beside its parts.</summary>
    private const string TermsBelow = "Terms";

    /// <summary>What older recipes have as the text of a menu item, which is its display text now.</summary>
    private const string MenuItemName = "Name";

    private readonly Dictionary<string, KnownType?> _types = [];
    private readonly Dictionary<string, KnownPart> _weldedParts = [];

    // The way from the step to what is read; put together only for a message.
    private readonly List<(string Name, int Index)> _way = [];
    private Action<string, string> _report = (_, _) => { };
    private int _reported;

    /// <summary>The item; null where it is wrong.</summary>
    /// <param name="json">The item.</param>
    /// <param name="name">Where it is, for messages: the name of a list, or of what holds it alone.</param>
    /// <param name="index">Its place in the list; -1 where there is none.</param>
    /// <param name="report">Is told the place and the problem of all that is wrong.</param>
    public async Task<ContentItem?> ReadAsync(JsonNode? json, string name, int index, Action<string, string> report)
    {
        (_report, _reported) = (report, 0);
        var item = await ItemAsync(name, index, json);
        return _reported == 0 ? item : null;
    }

    private async Task<ContentItem?> ItemAsync(string list, int index, JsonNode? node)
    {
        _way.Add((list, index));
        var item = node is JsonObject json ? await ItemAsync(json) : Report<ContentItem>("a content item must be an object.");
        _way.RemoveAt(_way.Count - 1);
        return item;
    }

    private async Task<ContentItem?> ItemAsync(JsonObject json)
    {
        if (json[nameof(ContentItem.ContentType)] is not JsonValue name || !name.TryGetValue<string>(out var typeName) || typeName.Length == 0)
        {
            return Report<ContentItem>($"the item has no {nameof(ContentItem.ContentType)}.");
        }

        if (await TypeAsync(typeName) is not { } type)
        {
            return Report<ContentItem>($"there is no content type '{typeName}'. It has to be defined, or the feature that brings it enabled, before.", "." + nameof(ContentItem.ContentType));
        }

        if (Readable(() => json.ToObject<ContentItem>()) is not { } item)
        {
            return null;
        }

        foreach (var (key, value) in item.SharedData)
        {
            _way.Add((key, -1));

            if (type.Parts.TryGetValue(key, out var part) || elements.IsKnownPart(key) && (part = Welded(key)) is not null)
            {
                await PartAsync(item, value, part);
            }
            else if (key == TermsBelow && value is JsonArray)
            {
                await ContainedAsync(key, value);
            }
            else if (!IsLeftByEditor(key, value, type))
            {
                Report($"content type '{typeName}' has no part '{key}'. It has {string.Join(", ", type.Parts.Keys)}.");
            }

            _way.RemoveAt(_way.Count - 1);
        }

        return item;
    }

    /// <summary>Orchard's editors leave empty objects beside the parts, named after the type or after a field with its part.</summary>
    private static bool IsLeftByEditor(string key, JsonNode? value, KnownType type)
        => value is JsonObject { Count: 0 } && (key == type.Name || type.Parts.Keys.Any(part => key.StartsWith(part + ".", StringComparison.Ordinal)));

    private async Task PartAsync(ContentItem item, JsonNode? node, KnownPart known)
    {
        if (node is not JsonObject part)
        {
            Report("a part must be an object.");
            return;
        }

        var before = _reported;

        foreach (var (key, value) in part)
        {
            if (known.Fields.ContainsKey(key))
            {
                if (value is not JsonObject)
                {
                    Report("the field must be an object.", "." + key);
                }
            }
            else if (known.Properties.Contains(key))
            {
                await ContainedAsync(key, value);
            }
            else if (key != MenuItemName || !known.Definition.PartDefinition.Name.EndsWith("MenuItemPart", StringComparison.Ordinal))
            {
                Report($"part '{known.Definition.PartDefinition.Name}' has no field or property '{key}'. It has {string.Join(", ", known.Fields.Keys.Concat(known.Readable).Distinct())}.", "." + key);
            }
        }

        if (_reported == before && Readable(() => elements.Part(item, known.Definition)) is { } element)
        {
            foreach (var (name, field) in known.Fields)
            {
                _way.Add((name, -1));
                Readable(() => elements.Field(element, field));
                _way.RemoveAt(_way.Count - 1);
            }
        }
    }

    /// <summary>Checks items in items, where the value is a list of them.</summary>
    private async Task ContainedAsync(string list, JsonNode? value)
    {
        if (value is not JsonArray { Count: > 0 } items || items.Any(item => item is not JsonObject contained || !contained.ContainsKey(nameof(ContentItem.ContentType))))
        {
            return;
        }

        foreach (var (index, item) in items.Index())
        {
            // Terms stand beside the parts, and are named already.
            await ItemAsync(list == TermsBelow ? "" : list, index, item);
        }
    }

    private T? Readable<T>(Func<T?> read) where T : class
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            return Report<T>(exception.Message, exception is JsonException { Path: { Length: > 1 } inner } ? inner[1..] : "");
        }
    }

    private T? Report<T>(string problem, string below = "") where T : class
    {
        Report(problem, below);
        return null;
    }

    private void Report(string problem, string below = "")
    {
        var place = string.Concat(_way.Select((step, depth) => (depth == 0 || step.Name.Length == 0 ? "" : ".") + step.Name + (step.Index < 0 ? "" : $"[{step.Index}]")));
        _reported++;
        _report(place + below, problem);
    }

    private KnownPart Welded(string name)
    {
        // Not defined: the part of a term, of an item in a list, of a widget on a layer.
        return _weldedParts.TryGetValue(name, out var part) ? part : _weldedParts[name] = Known(new ContentTypePartDefinition(name, new ContentPartDefinition(name), []));
    }

    private async Task<KnownType?> TypeAsync(string name)
        => _types.TryGetValue(name, out var type) ? type : _types[name] = await definitions.GetTypeDefinitionAsync(name) is { } definition
            ? new KnownType(definition.Name, definition.Parts.ToDictionary(part => part.Name, Known))
            : null;

    private KnownPart Known(ContentTypePartDefinition definition)
    {
        var properties = JOptions.Default.GetTypeInfo(elements.PartType(definition.PartDefinition.Name)).Properties;

        return new(
            definition,
            definition.PartDefinition.Fields.ToDictionary(field => field.Name),
            properties.Select(property => property.Name).ToHashSet(StringComparer.OrdinalIgnoreCase),
            [.. properties.Where(property => property.Get is not null).Select(property => property.Name)]);
    }

    private sealed record KnownType(string Name, Dictionary<string, KnownPart> Parts);

    private sealed record KnownPart(ContentTypePartDefinition Definition, Dictionary<string, ContentPartFieldDefinition> Fields, HashSet<string> Properties, string[] Readable);
}
