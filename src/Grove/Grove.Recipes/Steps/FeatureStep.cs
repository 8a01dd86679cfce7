using System.Text.Json.Nodes;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Recipes.Steps;

/// <summary>Enables and disables features.</summary>
internal sealed class FeatureStep(IShellFeaturesManager features) : NamedRecipeStepHandler("feature")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var known = (await features.GetAvailableFeaturesAsync()).ToDictionary(feature => feature.Id, StringComparer.Ordinal);
        var disable = Find(context, "disable", known);
        var enable = Find(context, "enable", known);

        if (context.Errors.Count == 0)
        {
            await features.UpdateFeaturesAsync(disable, enable, force: true);
        }
    }

    private static List<IFeatureInfo> Find(RecipeExecutionContext context, string property, Dictionary<string, IFeatureInfo> known)
    {
        var found = new List<IFeatureInfo>();

        foreach (var (position, id) in (context.Step[property] as JsonArray ?? []).Select(value => value?.ToString() ?? "").Index())
        {
            if (known.TryGetValue(id, out var feature))
            {
                found.Add(feature);
            }
            else
            {
                context.Errors.Add($"{property}[{position}]: there is no feature '{id}'. Check the id, or reference the module that brings it.");
            }
        }

        return found;
    }
}
