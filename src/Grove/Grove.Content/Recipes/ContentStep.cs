using System.Text.Json;
using System.Text.Json.Nodes;
using Grove.Content.Items;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
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

        for (var i = 0; i < data.Count; i++)
        {
            await check.CheckAsync($"data[{i}]", data[i], (place, problem) => context.Errors.Add($"{place}: {problem}"));
        }

        if (context.Errors.Count == 0)
        {
            await ImportAsync(context, data);
        }
    }

    private async Task ImportAsync(RecipeExecutionContext context, JsonArray data)
    {
        // Made one after the other, as they are imported; these are the ones being imported.
        var batch = new ContentItem[ContentManager.ImportBatchSize];
        var made = 0;

        try
        {
            await content.ImportAsync(Items());
        }
        catch (ImportException exception)
        {
            var first = (made - 1) / batch.Length * batch.Length;
            context.Errors.Add($"data[{first + Array.IndexOf(batch, exception.Item)}] {exception.Message}");
        }

        IEnumerable<ContentItem> Items()
        {
            var progress = ShellScope.GetFeature<IProgress<int>>();

            for (; made < data.Count; made++)
            {
                if (made % batch.Length == 0)
                {
                    progress?.Report(made);
                }

                yield return batch[made % batch.Length] = data[made].ToObject<ContentItem>();
            }
        }
    }
}
