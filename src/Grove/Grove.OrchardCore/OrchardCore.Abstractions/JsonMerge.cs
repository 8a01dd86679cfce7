using System.Text.Json.Settings;

namespace System.Text.Json.Nodes;

/// <summary>Merges JSON trees as the settings say.</summary>
internal static class JsonMerge
{
    public static void Into(JsonObject target, JsonObject source, JsonMergeSettings settings)
    {
        foreach (var (key, value) in source.ToArray())
        {
            var name = Name(target, key, settings.PropertyNameComparison);

            if (value is null)
            {
                if (settings.MergeNullValueHandling == MergeNullValueHandling.Merge || !target.ContainsKey(name))
                {
                    target[name] = null;
                }
            }
            else if (value is JsonObject inner && target[name] is JsonObject innerTarget)
            {
                Into(innerTarget, inner, settings);
            }
            else if (value is JsonArray array && target[name] is JsonArray arrayTarget)
            {
                Into(arrayTarget, array, settings);
            }
            else
            {
                target[name] = value.DeepClone();
            }
        }
    }

    private static void Into(JsonArray target, JsonArray source, JsonMergeSettings settings)
    {
        switch (settings.MergeArrayHandling)
        {
            case MergeArrayHandling.Replace:
                target.Clear();
                Append(target, source);
                break;

            case MergeArrayHandling.Union:
                Append(target, source.Where(item => !target.Any(known => JsonNode.DeepEquals(known, item))));
                break;

            case MergeArrayHandling.Merge:
                MergeByPosition(target, source, settings);
                break;

            default:
                Append(target, source);
                break;
        }
    }

    private static void Append(JsonArray target, IEnumerable<JsonNode> items)
    {
        foreach (var item in items.ToArray())
        {
            target.Add(item?.DeepClone());
        }
    }

    private static void MergeByPosition(JsonArray target, JsonArray source, JsonMergeSettings settings)
    {
        for (var i = 0; i < source.Count; i++)
        {
            if (i >= target.Count)
            {
                target.Add(source[i]?.DeepClone());
            }
            else if (target[i] is JsonObject innerTarget && source[i] is JsonObject inner)
            {
                Into(innerTarget, inner, settings);
            }
            else if (target[i] is JsonArray arrayTarget && source[i] is JsonArray array)
            {
                Into(arrayTarget, array, settings);
            }
            else if (source[i] is { } value)
            {
                target[i] = value.DeepClone();
            }
        }
    }

    private static string Name(JsonObject target, string key, StringComparison comparison)
        => comparison == StringComparison.Ordinal || target.ContainsKey(key)
            ? key
            : target.Select(property => property.Key).FirstOrDefault(name => name.Equals(key, comparison)) ?? key;
}
