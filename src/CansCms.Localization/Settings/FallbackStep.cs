using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using OrchardCore.Localization.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace CansCms.Localization.Settings;

/// <summary>Refuses a <c>settings</c> step whose chains of cultures cannot be; the platform's own handler writes them.</summary>
public sealed class FallbackStep(FallbackRules rules, ILocalizationService localization, IStringLocalizer<FallbackStep> S) : NamedRecipeStepHandler("settings")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step[nameof(FallbackSettings)] is not { } given)
        {
            return;
        }

        try
        {
            var settings = given.Deserialize<FallbackSettings>(JOptions.Default)!;

            foreach (var (culture, message) in rules.Check(settings.Chains ?? [], await CulturesAsync(context.Step)))
            {
                context.Errors.Add($"{nameof(FallbackSettings)}.{nameof(FallbackSettings.Chains)}.{culture}: {message}");
            }
        }
        catch (JsonException exception)
        {
            context.Errors.Add($"{nameof(FallbackSettings)}{exception.Path?.TrimStart('$')}: {S["this is not what the setting holds: an object of lists of languages by language."]}");
        }
    }

    /// <summary>The cultures that the site will have: a step may bring them together with their chains.</summary>
    private async Task<IReadOnlyCollection<string>> CulturesAsync(JsonObject step)
        => step[nameof(LocalizationSettings)]?[nameof(LocalizationSettings.SupportedCultures)] is JsonArray brought
            ? [.. brought.OfType<JsonValue>().Select(culture => culture.ToString())]
            : await localization.GetSupportedCulturesAsync();
}
