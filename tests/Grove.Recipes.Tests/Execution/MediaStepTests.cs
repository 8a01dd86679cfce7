using System.Text;
using Grove.Media;
using Grove.Recipes.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;

namespace Grove.Recipes.Tests.Execution;

/// <summary>The files of a recipe are put into the library as a whole or not at all, as all that a recipe does.</summary>
public sealed class MediaStepTests
{
    private const string Library = """{ "name": "feature", "enable": [ "OrchardCore.Media" ] }""";

    [Fact]
    public async Task Files_of_a_recipe_are_in_the_library()
    {
        await using var site = await StartAsync();

        await site.ExecuteAsync(RecipeHost.Recipe(Files(("leaflets/rights.txt", "Everyone has rights"))));

        Assert.Equal("Everyone has rights", await ReadAsync(site, "leaflets/rights.txt"));
    }

    [Fact]
    public async Task A_recipe_that_fails_later_leaves_no_file_and_none_changed()
    {
        await using var site = await StartAsync();
        await site.ExecuteAsync(RecipeHost.Recipe(Files(("kept.txt", "as it was"))));

        await site.FailureAsync(RecipeHost.Recipe(Files(("new.txt", "new"), ("kept.txt", "changed")), Files(("kept.txt", "changed again")), """{ "name": "no such step" }"""));

        Assert.Equal("as it was", await ReadAsync(site, "kept.txt"));
        Assert.Null(await ReadAsync(site, "new.txt"));
    }

    [Theory]
    [InlineData("../outside.txt", "eA==", "Files[0].TargetPath")]
    [InlineData("program.exe", "eA==", "Files[0].TargetPath")]
    [InlineData("picture.png", "eA==", "'picture.png' is not what its name says")]
    [InlineData("text.txt", "not Base64!", "Files[0].Base64")]
    [InlineData("text.txt", "", "SourceUrl is not supported")]
    public async Task A_file_that_the_library_does_not_take_is_named_and_none_is_put_there(string path, string base64, string told)
    {
        await using var site = await StartAsync();

        var failure = await site.FailureAsync(RecipeHost.Recipe($$"""{ "name": "media", "Files": [ { "TargetPath": "{{path}}", "Base64": "{{base64}}" }, { "TargetPath": "good.txt", "Base64": "eA==" } ] }"""));

        Assert.Contains("'media' at $.steps[0]", failure, StringComparison.Ordinal);
        Assert.Contains(told, failure, StringComparison.Ordinal);
        Assert.Null(await ReadAsync(site, "good.txt"));
    }

    private static async Task<RecipeHost> StartAsync()
    {
        var site = await RecipeHost.StartAsync(options => options.WithModule<MediaOptions>());
        await site.ExecuteAsync(RecipeHost.Recipe(Library));
        return site;
    }

    private static string Files(params (string Path, string Text)[] files)
        => $$"""{ "name": "media", "Files": [ {{string.Join(", ", files.Select(file => $$"""{ "TargetPath": "{{file.Path}}", "Base64": "{{Convert.ToBase64String(Encoding.UTF8.GetBytes(file.Text))}}" }"""))}} ] }""";

    private static Task<string?> ReadAsync(RecipeHost site, string path) => site.Host.InScopeAsync<string?>(async services =>
    {
        var library = services.GetRequiredService<IMediaFileStore>();

        if (await library.GetFileInfoAsync(path) is null)
        {
            return null;
        }

        using var reader = new StreamReader(await library.GetFileStreamAsync(path));
        return await reader.ReadToEndAsync();
    });
}
