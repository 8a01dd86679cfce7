using System.Collections;
using System.Text.Json.Nodes;

namespace CansCms.Delivery.Dependencies;

/// <summary>
/// Says of an item that a filter certainly leaves it out. Equality is understood of what items are found by, and of the text and boolean
/// fields of parts; anything else could match.
/// </summary>
internal static class ListFilter
{
    private const string In = "_in";

    // Indexes keep the beginning of a text only; what they say of a longer one is not known here.
    private const int LongestKnown = 250;

    public static bool Excludes(IDictionary<string, object?> where, ItemFacts item)
    {
        foreach (var (name, value) in where)
        {
            if (Excludes(name, value, item))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Excludes(string name, object? value, ItemFacts item) => name switch
    {
        "AND" => Objects(value).Any(inner => Excludes(inner, item)),
        // Platforms differ on several conditions in one alternative: all of them must be out of the question.
        "OR" => Objects(value) is { Length: > 0 } alternatives && alternatives.All(inner => inner.Count > 0 && inner.All(condition => Excludes(condition.Key, condition.Value, item))),
        "NOT" => false,
        "contentItemId" or "contentItemId_in" => Differs(item.ContentItemId, name, value),
        "displayText" or "displayText_in" => Differs(item.DisplayText, name, value),
        "path" or "path_in" => Differs(item.Path?.Trim('/'), name, value, static text => text.Trim('/')),
        "alias" => value is IDictionary<string, object?> alias ? alias.Any(condition => Named("alias", condition.Key) && Differs(item.Alias, condition.Key, condition.Value)) : Differs(item.Alias, name, value),
        "localization" => value is IDictionary<string, object?> localization && localization.Any(condition =>
            Named("culture", condition.Key) && Differs(item.Culture, condition.Key, condition.Value)
            || Named("localizationSet", condition.Key) && Differs(item.LocalizationSet, condition.Key, condition.Value)),
        _ => item.Parts is { } parts && ExcludedByField(name, value, parts, item.ContentType),
    };

    private static bool ExcludedByField(string name, object? value, JsonObject parts, string contentType)
    {
        // The fields of the part that is named like the type stand in the filter themselves, those of other parts in a group.
        if (value is not IDictionary<string, object?> group)
        {
            return parts[contentType] is JsonObject own && FieldDiffers(own, name, value);
        }

        var part = parts.FirstOrDefault(candidate => GroupOf(candidate.Key).Equals(name, StringComparison.OrdinalIgnoreCase)).Value as JsonObject;
        return part is not null && group.Any(condition => FieldDiffers(part, condition.Key, condition.Value));
    }

    private static bool FieldDiffers(JsonObject part, string name, object? wanted)
    {
        if (wanted is null || part.FirstOrDefault(field => field.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value is not JsonObject field)
        {
            return false;
        }

        return wanted switch
        {
            string text => field["Text"] is JsonValue value && value.TryGetValue<string>(out var actual) && actual.Length <= LongestKnown && !actual.Equals(text, StringComparison.OrdinalIgnoreCase),
            bool flag => field["Value"] is JsonValue value && value.TryGetValue<bool>(out var actual) && actual != flag,
            _ => false,
        };
    }

    private static bool Differs(string? actual, string name, object? wanted, Func<string, string>? normal = null)
    {
        var values = name.EndsWith(In, StringComparison.Ordinal) ? (wanted as IEnumerable)?.Cast<object?>().ToArray() : [wanted];
        return !(actual?.Length > LongestKnown) && values is { Length: > 0 } && values.All(value => value is string text && !(normal?.Invoke(text) ?? text).Equals(actual, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Named(string name, string condition) => condition == name || condition.Length == name.Length + In.Length && condition == name + In;

    private static string GroupOf(string part) => part.EndsWith("Part", StringComparison.Ordinal) ? part[..^"Part".Length] : part;

    private static IDictionary<string, object?>[] Objects(object? value) => value switch
    {
        IDictionary<string, object?> one => [one],
        string or null => [],
        IEnumerable many => [.. many.OfType<IDictionary<string, object?>>()],
        _ => [],
    };
}
