using System.Text.Json.Nodes;
using CansCms.Bench.Data;

namespace CansCms.Bench.Load;

/// <summary>Something that clients of the product ask often.</summary>
internal sealed record Case(string Name, string Title, Func<int, Mode, Ask[]> Asks)
{
    private const int Different = 64;

    private static readonly Case[] _all =
    [
        new("list3", "nested list of 3", (_, mode) => [GraphQL(mode, Documents.List, new() { ["first"] = 3 })]),
        new("list20", "nested list of 20", (_, mode) => [GraphQL(mode, Documents.List, new() { ["first"] = 20 })]),
        new("item", "item by path", (items, mode) => [.. Spread(items).Select(set => GraphQL(mode, Documents.Item, new() { ["path"] = MadeUpArticle.Path(set, "en") }))]),
        new("menu", "menu", (_, mode) => [GraphQL(mode, Documents.Menu, [])]),
        new("news", "page: list of news", (_, _) => [Ask.Page("/en/news")]),
        new("article", "page: article", (items, _) => [.. Spread(items).Select(set => Ask.Page("/" + MadeUpArticle.Path(set, "en")))]),
    ];

    public static Case Named(string name)
        => Array.Find(_all, known => known.Name == name) ?? throw new ArgumentException($"There is no case '{name}'. Known are {string.Join(", ", _all.Select(known => known.Name))}.");

    private static Ask GraphQL(Mode mode, string document, JsonObject variables)
        => mode.InAddress ? Ask.Get(document, variables) : Ask.Post(document, variables);

    /// <summary>Articles from all over the data set.</summary>
    private static IEnumerable<int> Spread(int items)
    {
        var sets = BenchRecipes.Sets(items);
        return Enumerable.Range(0, Math.Min(Different, sets)).Select(number => (int)((long)number * sets / Math.Min(Different, sets)));
    }
}
