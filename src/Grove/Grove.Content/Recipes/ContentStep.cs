using System.Text.Json.Nodes;
using Grove.Content.Items;
using Grove.Recipes.Execution;
using OrchardCore.ContentManagement;
using OrchardCore.Recipes.Models;

namespace Grove.Content.Recipes;

/// <summary>Imports the content items of a recipe; none of them where one is wrong.</summary>
internal sealed class ContentStep(IContentManager content, ContentItemReader reader) : ItemStepHandler("content", Items)
{
    private const string Items = "data";

    protected override async Task HandleAsync(RecipeExecutionContext context, JsonArray items, int first)
    {
        var read = new List<ContentItem>(items.Count);

        foreach (var (position, json) in items.Index())
        {
            if (await reader.ReadAsync(json, Items, first + position, (place, problem) => context.Errors.Add($"{place}: {problem}")) is { } item)
            {
                read.Add(item);
            }
        }

        if (context.Errors.Count > 0)
        {
            return;
        }

        try
        {
            await content.ImportAsync(read);
        }
        catch (ImportException exception)
        {
            context.Errors.Add($"{Items}[{first + read.IndexOf(exception.Item)}] {exception.Message}");
        }
    }
}
