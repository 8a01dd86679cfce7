using Grove.Recipes.Tests.Running;

namespace Grove.Recipes.Tests.Scripting;

/// <summary>Texts of the form [js: …] are replaced by what the script answers; scripts can do no harm.</summary>
public sealed class ScriptTests
{
    [Theory]
    [InlineData("[js: 'a' + 'b']", "ab")]
    [InlineData("[js: variables('one')]", "First")]
    [InlineData("[js: variables('made') == variables('made')]", "True")]
    [InlineData("[js: parameters('SiteName')]", "The parameter")]
    [InlineData("[js: configuration('Some_Section:Value', 'fallback')]", "configured")]
    [InlineData("[js: configuration('Some_Section:Nothing', 'fallback')]", "fallback")]
    [InlineData("[js: new Date().toISOString()]", "2026-06-20T08:00:00.000Z")]
    [InlineData("[js: base64('0JbQvtKb')]", "Жоқ")]
    [InlineData("[js: html('&lt;b&gt;')]", "<b>")]
    [InlineData("[js: uuid().length]", "26")]
    [InlineData("plain [js: text]", "plain [js: text]")]
    public async Task A_script_is_replaced_by_its_result(string title, string expected)
    {
        await using var site = await RecipeHost.StartAsync(options => options.With("OrchardCore:Some_Section:Value", "configured"));

        await site.ExecuteAsync(
            $$"""{ "name": "tried", "variables": { "one": "First", "made": "[js: uuid()]" }, "steps": [ {{RecipeHost.Note("note", title)}} ] }""",
            new Dictionary<string, object> { ["SiteName"] = "The parameter" });

        Assert.Equal([expected], await site.NotesAsync());
    }

    [Theory]
    [InlineData("[js: while (true) {}]", "timed out")]
    [InlineData("[js: System.IO.File.Exists('x')]", "System is not defined")]
    [InlineData("[js: variables('nothing')]", "the recipe has no variable 'nothing'")]
    [InlineData("[js: variables('round')]", "the variable 'round' refers to itself")]
    [InlineData("[js: (function f() { return f(); })()]", "")]
    [InlineData("[js: let all = []; for (;;) all.push('x'.repeat(100000))]", "")]
    [InlineData("[js: eval('1')]", "")]
    [InlineData("[js: )]", "")]
    public async Task A_script_that_fails_is_told_with_its_place_and_changes_nothing(string title, string cause)
    {
        await using var site = await RecipeHost.StartAsync(options => options.With("OrchardCore:Grove_Recipes:ScriptTimeout", "00:00:03"));

        var failure = await site.FailureAsync(
            $$"""{ "name": "tried", "variables": { "round": "[js: variables('round')]" }, "steps": [ {{RecipeHost.Note("first")}}, {{RecipeHost.Note("note", title)}} ] }""");

        Assert.Contains("step 2 of 2 'content'", failure, StringComparison.Ordinal);
        Assert.Contains("at $.data[0].DisplayText, the script '", failure, StringComparison.Ordinal);
        Assert.Contains(cause, failure, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(await site.NotesAsync());
    }
}
