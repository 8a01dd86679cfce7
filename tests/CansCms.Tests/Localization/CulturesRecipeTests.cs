using System.Net;
using System.Text.Json.Nodes;
using CansCms.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Services;

namespace CansCms.Tests.Localization;

/// <summary>The optional recipe of further languages.</summary>
public sealed class CulturesRecipeTests
{
    [Fact]
    public async Task It_adds_languages_that_fall_back_and_one_that_is_written_from_right_to_left()
    {
        await using var host = await Cans.StartAsync();
        await host.InScopeAsync(async services =>
        {
            var recipes = await Task.WhenAll(services.GetServices<IRecipeHarvester>().Select(harvester => harvester.HarvestRecipesAsync()));
            var recipe = recipes.SelectMany(found => found).First(found => found.Name == "cans.cultures");
            await services.GetRequiredService<IRecipeExecutor>().ExecuteAsync("cultures", recipe, new Dictionary<string, object>(), CancellationToken.None);
        });

        using var cultures = await host.Client.GetAsync("/api/graphql?query=" + Uri.EscapeDataString(
            """{ siteCultures { culture } ky: article_localized(culture: "ky", first: 1) { totalCount items { servedCulture isFallback } } ar: article_localized(culture: "ar", first: 1) { items { servedCulture } } }"""));
        var data = JsonNode.Parse(await cultures.Content.ReadAsStringAsync())!["data"]!;

        Assert.Equal(["en", "kk", "ru", "ky", "tg", "tk", "uz", "fr", "es", "ar"], data["siteCultures"]!.AsArray().Select(culture => (string?)culture!["culture"]));
        Assert.Equal(("ru", true), ((string?)data["ky"]!["items"]![0]!["servedCulture"], (bool)data["ky"]!["items"]![0]!["isFallback"]!));
        Assert.Equal("en", (string?)data["ar"]!["items"]![0]!["servedCulture"]);

        using var arabic = await host.Client.GetAsync("/ar");
        Assert.Contains("<html lang=\"ar\" dir=\"rtl\"", await arabic.Content.ReadAsStringAsync());
        Assert.NotEqual(HttpStatusCode.InternalServerError, arabic.StatusCode);

        using var kyrgyz = await host.Client.GetAsync("/ky");
        Assert.Contains("<html lang=\"ky\" dir=\"ltr\"", await kyrgyz.Content.ReadAsStringAsync());
    }
}
