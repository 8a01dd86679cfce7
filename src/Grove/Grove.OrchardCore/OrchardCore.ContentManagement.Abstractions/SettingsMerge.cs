using System.Text.Json.Nodes;
using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Writes settings into the JSON of a definition, below the name of their type.</summary>
internal static class SettingsMerge
{
    private static readonly JsonMergeSettings _replacing = new() { MergeArrayHandling = MergeArrayHandling.Replace };

    public static void Merge(JsonObject settings, JsonObject values) => settings.Merge(values, _replacing);

    public static void Merge<T>(JsonObject settings, Action<T> change) where T : class, new()
    {
        var value = settings[typeof(T).Name] is JsonObject known ? known.ToObject<T>() : new T();
        change(value);
        Set(settings, value);
    }

    public static void Set<T>(JsonObject settings, T value) => settings[typeof(T).Name] = JObject.FromObject(value);
}
