using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace Grove.Recipes.Steps;

/// <summary>Changes the site's settings: its own by their names, those of features as named sections.</summary>
internal sealed class SettingsStep(ISiteService sites) : NamedRecipeStepHandler("settings")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = await sites.LoadSiteSettingsAsync();
        var before = Content(site);

        foreach (var (name, value) in context.Step.Where(property => property.Key != "name"))
        {
            if (typeof(ISite).GetProperty(name) is { CanWrite: true } property)
            {
                property.SetValue(site, Read(context, name, value, property.PropertyType) ?? property.GetValue(site));
            }
            else
            {
                site.Properties[name] = value?.DeepClone();
            }
        }

        // A recipe that says what is so already leaves what was read from the settings as it is.
        if (context.Errors.Count == 0 && !JsonNode.DeepEquals(before, Content(site)))
        {
            await sites.UpdateSiteSettingsAsync(site);
        }
    }

    private static JsonNode? Content(ISite site) => JsonSerializer.SerializeToNode(site, site.GetType(), JOptions.Default);

    private static object? Read(RecipeExecutionContext context, string name, JsonNode? value, Type type)
    {
        try
        {
            return value.Deserialize(type, JOptions.Default);
        }
        catch (JsonException)
        {
            context.Errors.Add($"{name}: {value?.ToJsonString()} is not a value for this setting ({type.Name}).");
            return null;
        }
    }
}
