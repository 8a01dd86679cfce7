using CansCms.Tests.Running;

namespace CansCms.Tests.Recipes;

public sealed class RecipesTwiceTests
{
    public static TheoryData<string> ContentRecipes { get; } = [.. Names().Where(name => name != "CansCms")];

    [Theory]
    [MemberData(nameof(ContentRecipes))]
    public async Task A_recipe_that_runs_again_doubles_and_changes_nothing(string name)
    {
        await using var host = await Cans.StartAsync();
        await host.RunAsync(name);
        var before = await host.DumpAsync();

        await host.RunAsync(name);

        Assert.Equal(before, await host.DumpAsync());
    }

    private static IEnumerable<string> Names()
        => Directory.EnumerateFiles(Cans.Recipes, "*.recipe.json").Select(file => SeedItems.Read(file)["name"]!.GetValue<string>()).Order(StringComparer.Ordinal);
}
