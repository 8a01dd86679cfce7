using System.Text.Json.Nodes;
using CansCms.Delivery.Tests.Running;

namespace CansCms.Delivery.Tests;

/// <summary>Recipes on a running site, whose steps are committed together.</summary>
public sealed class RecipeTests
{
    [Fact]
    public async Task A_recipe_drops_what_could_show_its_items_and_no_other()
    {
        await using var site = await Site.StartAsync();

        foreach (var question in Questions.All.Values)
        {
            await site.AskAsync(question);
        }

        await site.RunRecipeAsync(new JsonObject { ["name"] = "content", ["data"] = new JsonArray(SiteRecipe.Article("nine-en", "en", "nine", "Nine", "news")) });

        foreach (var (name, question) in Questions.All)
        {
            Assert.Equal(name is not (Questions.AllArticles or Questions.English), (await site.AskAsync(question)).IsFromCache);
        }

        Assert.Contains("Nine", (await site.AskAsync(Questions.All[Questions.English])).Text);
    }

    [Fact]
    public async Task What_is_asked_while_a_recipe_runs_is_not_kept_beyond_it()
    {
        await using var site = await Site.StartAsync();
        var question = Questions.All[Questions.English];
        var meanwhile = "";

        await site.RunRecipeAsync(
            async () => meanwhile = (await site.AskAsync(question)).Text,
            new JsonObject { ["name"] = "content", ["data"] = new JsonArray(SiteRecipe.Article("nine-en", "en", "nine", "Nine", "news")) });

        Assert.DoesNotContain("Nine", meanwhile);
        Assert.Contains("Nine", (await site.AskAsync(question)).Text);
    }
}
