using CansCms.Localization.Settings;
using CansCms.Tests.Running;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Models;
using OrchardCore.Settings;

namespace CansCms.Tests.Localization;

/// <summary>A recipe cannot bring what the page of the admin refuses.</summary>
public sealed class FallbackRecipeTests
{
    [Theory]
    [InlineData("""{ "Chains": { "kk": ["ru", "xx"] } }""", "step 1 of 1 'settings' at $.steps[0]: FallbackSettings.Chains.kk: The site has no language 'xx'. It has en, kk, ru.")]
    [InlineData("""{ "Chains": { "kk": ["kk"] } }""", "FallbackSettings.Chains.kk: 'kk' cannot stand in for itself.")]
    [InlineData("""{ "Chains": { "kk": ["ru", "ru"] } }""", "FallbackSettings.Chains.kk: 'ru' is there twice.")]
    [InlineData("""{ "Chains": { "kk": "ru" } }""", "FallbackSettings.Chains.kk: this is not what the setting holds")]
    public async Task A_chain_that_cannot_be_is_refused_and_nothing_is_changed(string settings, string message)
    {
        await using var site = await StorySite.StartAsync();

        var refused = await Assert.ThrowsAsync<RecipeExecutionException>(() => RunAsync(site, $$"""{ "name": "settings", "SiteName": "Changed", "FallbackSettings": {{settings}} }"""));

        Assert.Contains(message, refused.Message);
        var kept = await site.Host.InScopeAsync(services => services.GetRequiredService<ISiteService>().GetSiteSettingsAsync());
        Assert.NotEqual("Changed", kept.SiteName);
        Assert.Equal(["ru", "en"], kept.GetOrCreate<FallbackSettings>().Chains["kk"]);
    }

    [Fact]
    public async Task Languages_that_a_step_brings_may_stand_in_at_once()
    {
        await using var site = await StorySite.StartAsync();

        await RunAsync(site, """
            { "name": "settings", "LocalizationSettings": { "DefaultCulture": "en", "SupportedCultures": ["en", "ky"] }, "FallbackSettings": { "Chains": { "ky": ["en"] } } }
            """);

        var settings = await site.Host.InScopeAsync(services => services.GetRequiredService<ISiteService>().GetSettingsAsync<FallbackSettings>());
        Assert.Equal(["en"], settings.Chains["ky"]);
    }

    private static Task RunAsync(StorySite site, string step) => site.Host.RunStepAsync(step);
}
