using System.Text.Json;
using System.Text.Json.Nodes;
using Grove.Content.Items;
using OrchardCore.ContentManagement;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Content.Recipes;

/// <summary>Imports the content items of a recipe; none of them where one is wrong.</summary>
internal sealed class ContentStep(IContentManager content, ContentItemCheck check) : NamedRecipeStepHandler("content")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step["data"] is not JsonArray data)
        {
            context.Errors.Add("data: an array of content items is missing.");
            return;
        }

        var items = new List<ContentItem>(data.Count);

        for (var i = 0; i < data.Count; i++)
        {
            var path = $"data[{i}]";
            await check.CheckAsync(path, data[i], (place, problem) => context.Errors.Add($"{place}: {problem}"));

            if (context.Errors.Count == 0)
            {
                items.Add(data[i].ToObject<ContentItem>());
            }
        }

        if (context.Errors.Count > 0)
        {
            return;
        }

        try
        {
            await content.ImportAsync(items);
        }
        catch (ImportException exception)
        {
            var path = $"data[{items.IndexOf(exception.Item)}]";
            context.Errors.Add($"{path} {exception.Message}");
        }
    }
}
