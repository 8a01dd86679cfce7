using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Services;

namespace CansCms.Tests.Running;

/// <summary>Runs recipes on a site that is set up.</summary>
internal static class RunningRecipes
{
    /// <summary>Runs a recipe that the host knows by its name.</summary>
    public static Task RunAsync(this CmsHost host, string name) => host.InScopeAsync(async services =>
    {
        var recipes = await Task.WhenAll(services.GetServices<IRecipeHarvester>().Select(harvester => harvester.HarvestRecipesAsync()));
        var recipe = recipes.SelectMany(harvested => harvested).Single(known => known.Name == name);

        await services.GetRequiredService<IRecipeExecutor>().ExecuteAsync(
            Guid.NewGuid().ToString("n"),
            recipe,
            new Dictionary<string, object> { ["AdminUserId"] = "", ["AdminUsername"] = CmsHost.AdminUserName },
            CancellationToken.None);
    });

    /// <summary>Puts a recipe with one content step where the host looks for recipes, and runs it.</summary>
    public static Task ImportAsync(this CmsHost host, params string[] items)
        => host.RunStepAsync($$"""{ "name": "content", "data": [ {{string.Join(",\n", items)}} ] }""");

    /// <summary>Puts a recipe with one step where the host looks for recipes, and runs it.</summary>
    public static async Task RunStepAsync(this CmsHost host, string step)
    {
        var name = "test" + Guid.NewGuid().ToString("n");
        var file = Path.Combine(Path.GetDirectoryName(host.AppData)!, "Recipes", name + ".recipe.json");
        await File.WriteAllTextAsync(file, $$"""{ "name": "{{name}}", "steps": [ {{step}} ] }""");

        await host.RunAsync(name);
    }
}
