using System.Text.Json;
using System.Text.Json.Nodes;
using CansCms.Tests.Running;

namespace CansCms.Tests.Recipes;

/// <summary>The content items of all recipes, as they stand in the files.</summary>
internal static class SeedItems
{
    private static readonly JsonDocumentOptions s_options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Each with the file that it is in.</summary>
    public static IReadOnlyList<(string File, JsonObject Item)> All { get; } =
    [
        .. from file in Directory.EnumerateFiles(Cans.Recipes, "*.recipe.json")
           from step in Read(file)["steps"]!.AsArray()
           where (string?)step!["name"] == "content"
           from item in step["data"]!.AsArray()
           select (Path.GetFileName(file), item.AsObject()),
    ];

    public static JsonObject Read(string file) => JsonNode.Parse(File.ReadAllText(file), null, s_options)!.AsObject();

    /// <summary>The item and all that it contains.</summary>
    public static IEnumerable<JsonObject> WithContained(JsonNode? node) => node switch
    {
        JsonObject item when item.ContainsKey("ContentItemId") => item.SelectMany(property => WithContained(property.Value)).Prepend(item),
        JsonObject other => other.SelectMany(property => WithContained(property.Value)),
        JsonArray array => array.SelectMany(WithContained),
        _ => [],
    };
}
