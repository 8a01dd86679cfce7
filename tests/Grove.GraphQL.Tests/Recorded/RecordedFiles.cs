using System.Text.Json;
using System.Text.Json.Nodes;

namespace Grove.GraphQL.Tests.Recorded;

/// <summary>What a real Orchard Core 3.0.1 was asked and answered, from the folder beside the repository.</summary>
internal static class RecordedFiles
{
    public const string Folder = "shared/orchardcore-3.0.1/recorded";

    public const string Missing = $"The recordings {Folder} are in no folder above this one.";

    private static readonly string? _path = Find();

    public static bool Exist => _path is not null;

    public static string Recipe => Path("contract.recipe.json");

    public static string Path(string file) => System.IO.Path.Combine(_path ?? throw new DirectoryNotFoundException(Missing), file);

    public static IReadOnlyList<JsonObject> Cases(string file)
        => Exist ? [.. JsonNode.Parse(File.ReadAllText(Path(file)))!.AsArray().Select(item => item!.AsObject())] : [];

    public static TheoryData<string> Names(string file) => [.. Cases(file).Select(item => (string)item["name"]!)];

    public static JsonObject Case(string file, string name) => Cases(file).Single(item => (string?)item["name"] == name);

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = System.IO.Path.Combine(folder.FullName, Folder);

            if (Directory.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
