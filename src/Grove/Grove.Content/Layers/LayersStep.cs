using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Documents;
using OrchardCore.Layers.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Content.Layers;

/// <summary>Makes or describes the layers of a recipe.</summary>
internal sealed class LayersStep(IDocumentManager<LayersDocument> documents) : NamedRecipeStepHandler("Layers")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step["Layers"] is not JsonArray given)
        {
            context.Errors.Add("Layers: an array of layers is missing.");
            return;
        }

        var document = await documents.GetOrCreateMutableAsync();

        for (var i = 0; i < given.Count; i++)
        {
            if (given[i].Value<string>(nameof(Layer.Name)) is not { Length: > 0 } name)
            {
                context.Errors.Add($"Layers[{i}]: the layer has no Name.");
                continue;
            }

            var layer = document.Layers.FirstOrDefault(known => known.Name == name);

            if (layer is null)
            {
                layer = new Layer { Name = name };
                document.Layers.Add(layer);
            }

            layer.Description = given[i].Value<string>(nameof(Layer.Description)) ?? layer.Description;
        }

        await documents.UpdateAsync(document);
    }
}
