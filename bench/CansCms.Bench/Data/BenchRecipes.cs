using System.Text.Encodings.Web;
using System.Text.Json;

namespace CansCms.Bench.Data;

/// <summary>
/// Writes the recipes that make a site with many articles: a set-up recipe that runs the product's own one and then the articles, in
/// steps of 600. Each article is there in three cultures, which counts as three items.
/// </summary>
internal static class BenchRecipes
{
    public const string SetupName = "bench";
    public const string ArticlesName = "bench.articles";

    private const int SetsPerStep = 200;

    public static int Sets(int items) => (items + Vocabulary.All.Length - 1) / Vocabulary.All.Length;

    public static void Write(string folder, int items, int seed)
    {
        WriteRecipe(folder, SetupName, isSetup: true, json =>
        {
            json.WriteStartObject();
            json.WriteString("name", "recipes");
            json.WriteStartArray("Values");
            WriteName(json, "CansCms");
            WriteName(json, ArticlesName);
            json.WriteEndArray();
            json.WriteEndObject();
        });

        WriteRecipe(folder, ArticlesName, isSetup: false, json =>
        {
            for (var first = 0; first < Sets(items); first += SetsPerStep)
            {
                WriteStep(json, seed, Enumerable.Range(first, Math.Min(SetsPerStep, Sets(items) - first)));
            }
        });
    }

    private static void WriteStep(Utf8JsonWriter json, int seed, IEnumerable<int> sets)
    {
        json.WriteStartObject();
        json.WriteString("name", "content");
        json.WriteStartArray("data");

        foreach (var set in sets)
        {
            foreach (var vocabulary in Vocabulary.All)
            {
                new MadeUpArticle(seed, set, vocabulary).WriteTo(json);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    private static void WriteRecipe(string folder, string name, bool isSetup, Action<Utf8JsonWriter> writeSteps)
    {
        using var file = File.Create(Path.Combine(folder, name + ".recipe.json"));
        using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteBoolean("issetuprecipe", isSetup);
        json.WriteStartArray("steps");
        writeSteps(json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter json, string recipe)
    {
        json.WriteStartObject();
        json.WriteString("executionid", SetupName);
        json.WriteString("name", recipe);
        json.WriteEndObject();
    }
}
