using System.Text.RegularExpressions;
using Grove.Recipes.Execution;
using Grove.Recipes.Tests.Running;
using Grove.Storage.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OrchardCore.Recipes.Events;
using OrchardCore.Recipes.Models;

namespace Grove.Recipes.Tests.Execution;

/// <summary>The items of a step are taken some at a time: the step may be of any length, and is executed as a whole or not at all.</summary>
public sealed partial class StreamingTests
{
    private const int Many = 3000;

    [Fact]
    public async Task A_step_longer_than_the_bound_of_steps_is_executed_where_its_items_are_taken_some_at_a_time()
    {
        await using var site = await RecipeHost.StartAsync(options => options.With("OrchardCore:Grove_Recipes:MaxStepBytes", "65536"));

        await site.ExecuteAsync(RecipeHost.Recipe(Notes(Many)));

        Assert.Equal(Many, (await site.NotesAsync()).Length);
    }

    [Fact]
    public async Task A_fault_in_a_late_item_is_told_with_its_place_and_nothing_of_the_recipe_stays()
    {
        await using var site = await RecipeHost.StartAsync();

        var failure = await site.FailureAsync(RecipeHost.Recipe(RecipeHost.Role("Printer"), Notes(Many, """{ "ContentType": "Note", "Note": { "Number": { "Value": "many" } } }""")));

        Assert.StartsWith("Recipe 'tried' (tried.recipe.json), step 2 of 2 'content' at $.steps[1]: data[2999].Note.Number.Value: ", failure, StringComparison.Ordinal);
        Assert.Empty(await site.NotesAsync());
        Assert.False(await site.HasRoleAsync("Printer"));
    }

    [Fact]
    public async Task A_script_that_fails_in_a_late_item_is_told_with_its_place_and_nothing_of_the_recipe_stays()
    {
        await using var site = await RecipeHost.StartAsync();

        var failure = await site.FailureAsync(RecipeHost.Recipe(Notes(Many, """{ "ContentType": "Note", "Note": { "Tags": [ "a", { "b": "[js: nothing]" } ] } }""")));

        Assert.Contains("at $.data[2999].Note.Tags[1].b, the script 'nothing' failed", failure, StringComparison.Ordinal);
        Assert.Empty(await site.NotesAsync());
    }

    [Fact]
    public async Task A_fault_of_the_JSON_late_in_the_file_is_found_before_anything_is_executed()
    {
        var events = new RecordedEvents();
        await using var site = await RecipeHost.StartAsync(options => options.WithServices(services => services.AddSingleton<IRecipeEventHandler>(events)));
        events.Clear();

        var failure = await site.FailureAsync(RecipeHost.Recipe(Notes(Many, """{ "ContentType": "Note", "Note": } """)));

        Assert.Contains("tried.recipe.json: not valid JSON at line 1", failure, StringComparison.Ordinal);
        Assert.Empty(events.Steps);
        Assert.Empty(await site.NotesAsync());
    }

    [Fact]
    public async Task A_step_is_told_of_once_however_many_items_it_has()
    {
        var events = new RecordedEvents();
        await using var site = await RecipeHost.StartAsync(options => options.WithServices(services => services.AddSingleton<IRecipeEventHandler>(events)));
        events.Clear();

        await site.ExecuteAsync(RecipeHost.Recipe(Notes(Many), RecipeHost.Notes()));

        Assert.Equal(["executing content", "executed content", "executing content", "executed content"], events.Steps);
    }

    [Fact]
    public async Task The_items_of_a_step_may_stand_before_its_name_and_only_once()
    {
        await using var site = await RecipeHost.StartAsync();

        await site.ExecuteAsync(RecipeHost.Recipe($$"""{ "Data": [ {{RecipeHost.NoteItem("first")}} ], "name": "content" }"""));
        var failure = await site.FailureAsync(RecipeHost.Recipe($$"""{ "name": "content", "data": [ {{RecipeHost.NoteItem("second")}} ], "data": [] }"""));

        Assert.Single(await site.NotesAsync());
        Assert.Contains("the step has \"data\" twice", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scripts_and_variables_work_in_every_item_and_run_in_their_order()
    {
        await using var site = await RecipeHost.StartAsync();

        await site.ExecuteAsync($$"""
            { "name": "tried", "variables": { "one": "[js: 'First ' + uuid()]" }, "steps": [
              {{RecipeHost.Notes(Enumerable.Range(0, 1200).Select(number => RecipeHost.NoteItem($"note{number}", "[js: variables('one')]")))}} ] }
            """);

        var titles = await site.NotesAsync();
        Assert.Equal(1200, titles.Length);
        Assert.StartsWith("First ", Assert.Single(titles.Distinct()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_console_says_how_many_of_how_many_items_are_done_and_how_fast()
    {
        using var console = new StringWriter();
        var time = new FakeTimeProvider();
        var progress = new RecipeProgress("tried", 2, console, time);

        progress.Step(2, "content", Many);
        time.Advance(TimeSpan.FromMilliseconds(400));
        progress.Report(500);
        time.Advance(TimeSpan.FromMilliseconds(100));
        progress.Report(1000);

        Assert.Equal(["tried: step 2 of 2, content (3000 items)", "tried: step 2 of 2, content: 1000 of 3000 items, 2000 a second"], console.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_long_import_takes_the_same_number_of_statements_for_every_item()
    {
        await using var site = await RecipeHost.StartAsync();

        var (few, many) = (await StatementsAsync(site, "a", 1000), await StatementsAsync(site, "b", Many));

        Assert.InRange((many - few) / (double)(Many - 1000), 0, 0.1);
    }

    private static async Task<int> StatementsAsync(RecipeHost site, string prefix, int count)
    {
        using var statements = SqlStatements.Record();
        await site.ExecuteAsync(RecipeHost.Recipe(RecipeHost.Notes(Enumerable.Range(0, count).Select(number => RecipeHost.NoteItem($"{prefix}{number}")))));
        return statements.Statements.Count(statement => !InsertOfRow().IsMatch(statement));
    }

    private static string Notes(int count, string? last = null)
        => RecipeHost.Notes(Enumerable.Range(0, count).Select(number => number == count - 1 && last is not null ? last : RecipeHost.NoteItem($"note{number}")));

    [GeneratedRegex("^INSERT INTO")]
    private static partial Regex InsertOfRow();

    private sealed class RecordedEvents : IRecipeEventHandler
    {
        private readonly List<string> _steps = [];

        public IReadOnlyList<string> Steps => [.. _steps];

        public void Clear() => _steps.Clear();

        public Task RecipeExecutingAsync(string executionId, RecipeDescriptor descriptor) => Task.CompletedTask;

        public Task RecipeExecutedAsync(string executionId, RecipeDescriptor descriptor) => Task.CompletedTask;

        public Task ExecutionFailedAsync(string executionId, RecipeDescriptor descriptor) => Task.CompletedTask;

        public Task RecipeStepExecutingAsync(RecipeExecutionContext context) => Note("executing", context);

        public Task RecipeStepExecutedAsync(RecipeExecutionContext context) => Note("executed", context);

        private Task Note(string what, RecipeExecutionContext context)
        {
            _steps.Add($"{what} {context.Name}");
            return Task.CompletedTask;
        }
    }
}
