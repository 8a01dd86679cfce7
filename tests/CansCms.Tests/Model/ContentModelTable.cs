using System.Text.RegularExpressions;
using CansCms.Tests.Running;

namespace CansCms.Tests.Model;

/// <summary>What docs/content-model.md says: where each line of the seed page is, and the queries that answer it.</summary>
internal sealed partial record ContentModelTable(IReadOnlyList<ContentModelTable.Row> Rows, IReadOnlyDictionary<string, string> Queries)
{
    public static ContentModelTable Read()
    {
        var text = File.ReadAllText(Path.Combine(Cans.RepositoryRoot(), "docs", "content-model.md"));

        var rows = text.Split('\n')
            .Select(line => line.Trim().Trim('|').Split(" | "))
            .Where(cells => cells.Length == 5 && cells[0].Trim() is not ("Line" or "---"))
            .Select(cells => new Row(SeedPage.Normal(cells[0].Replace("\\|", "|", StringComparison.Ordinal)), QueryOf(cells[3]), SeedPage.Normal(cells[4])));

        var queries = Query().Matches(text).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["text"].Value);

        return new([.. rows], queries);
    }

    private static string? QueryOf(string cell) => Link().Match(cell) is { Success: true } link ? link.Groups["anchor"].Value : null;

    [GeneratedRegex(@"^### (?<name>[a-z-]+)\s+```graphql\s(?<text>.*?)```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Query();

    [GeneratedRegex(@"\(#(?<anchor>[a-z-]+)\)")]
    private static partial Regex Link();

    /// <param name="Line">The line, or its beginning where it ends with "…".</param>
    /// <param name="Query">The heading of the query that answers it; null for what is no content.</param>
    /// <param name="Page">Where visitors see it.</param>
    public sealed record Row(string Line, string? Query, string Page)
    {
        public bool IsOf(string line) => Line.EndsWith('…') ? line.StartsWith(Line[..^1].TrimEnd(), StringComparison.Ordinal) : line == Line;
    }
}
