using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data;
using YesSql;

namespace CansCms.Trials;

/// <summary>Holds a database against what was acknowledged, and against itself.</summary>
internal static class CrashCheck
{
    /// <summary>What is wrong, a sentence each.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IServiceProvider services, IReadOnlyList<string> acknowledged)
    {
        var session = services.GetRequiredService<ISession>();
        var documents = (await session.Query<ContentItem>().ListAsync()).ToArray();
        var rows = (await session.QueryIndex<ContentItemIndex>().ListAsync()).ToArray();
        var paths = (await session.QueryIndex<AutoroutePartIndex>().ListAsync()).ToArray();
        return [.. Lost(documents, acknowledged), .. HalfRecipes(documents), .. Doubled(documents), .. Disagreeing(documents, rows, paths), .. await DamageAsync(services)];
    }

    private static IEnumerable<string> Lost(ContentItem[] documents, IReadOnlyList<string> acknowledged)
    {
        var published = documents.Where(item => item.Published).GroupBy(item => item.ContentItemId).ToDictionary(group => group.Key, group => group.First().DisplayText);
        var recipes = documents.CountBy(item => item.DisplayText).ToDictionary();

        foreach (var write in acknowledged.Select(line => line.Split(' ')))
        {
            var (name, number) = (write[2], int.Parse(write[3], CultureInfo.InvariantCulture));

            if (write[1] == "recipe" ? recipes.GetValueOrDefault(name) != number : !published.TryGetValue(name, out var text) || int.Parse(text, CultureInfo.InvariantCulture) < number)
            {
                yield return $"lost: {string.Join(' ', write)}";
            }
        }
    }

    private static IEnumerable<string> HalfRecipes(ContentItem[] documents)
        => documents.Where(item => item.DisplayText?.StartsWith("recipe", StringComparison.Ordinal) is true)
            .CountBy(item => item.DisplayText)
            .Where(recipe => recipe.Value != CrashWriter.ItemsOfRecipe)
            .Select(recipe => $"half done: {recipe.Key} has {recipe.Value} items");

    private static IEnumerable<string> Doubled(ContentItem[] documents)
        => documents.Where(item => item.Published).CountBy(item => $"{item.ContentItemId} published")
            .Concat(documents.Where(item => item.Latest).CountBy(item => $"{item.ContentItemId} latest"))
            .Concat(documents.CountBy(item => item.ContentItemVersionId))
            .Where(counted => counted.Value > 1)
            .Select(counted => $"twice: {counted.Key}");

    private static IEnumerable<string> Disagreeing(ContentItem[] documents, ContentItemIndex[] rows, AutoroutePartIndex[] paths)
    {
        var stored = documents.Select(item => (item.Id, item.ContentItemVersionId, item.Published, item.Latest, item.DisplayText)).ToHashSet();
        var indexed = rows.Select(row => (row.DocumentId, row.ContentItemVersionId, row.Published, row.Latest, row.DisplayText)).ToHashSet();
        stored.SymmetricExceptWith(indexed);

        var routed = documents.Where(item => item.Published || item.Latest)
            .Select(item => (item.Id, Path: item.TryGet<AutoroutePart>(out var part) && !part.Disabled ? part.Path : null))
            .Where(route => !string.IsNullOrEmpty(route.Path)).ToHashSet();
        routed.SymmetricExceptWith(paths.Select(row => (row.DocumentId, (string?)row.Path)));

        return stored.Select(row => $"the index of items disagrees about {row}").Concat(routed.Select(route => $"the index of paths disagrees about {route}"));
    }

    private static async Task<IEnumerable<string>> DamageAsync(IServiceProvider services)
    {
        await using var connection = services.GetRequiredService<IDbConnectionAccessor>().CreateConnection();

        if (connection.GetType().Name != "SqliteConnection")
        {
            return [];
        }

        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return await command.ExecuteScalarAsync() is "ok" ? [] : ["the file is damaged"];
    }
}
