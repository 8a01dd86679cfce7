using System.Globalization;
using Grove.Recipes.Reading;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace CansCms.Trials;

/// <summary>Writes until it is killed: new items, new versions of them, and recipes. Each line is printed when the write is committed, never before.</summary>
internal sealed class CrashWriter(CmsHost host, string run)
{
    public const string ContentType = "Page";
    public const int ItemsOfRecipe = 20;

    private const int Writers = 3;

    private readonly Lock _printing = new();

    public Task RunAsync() => Task.WhenAll([.. Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteItemsAsync(writer))), Task.Run(ExecuteRecipesAsync)]);

    private async Task WriteItemsAsync(int writer)
    {
        for (var number = 0; ; number++)
        {
            var id = $"crash{run}{writer}n{number}".PadRight(26, 'x');
            await host.InScopeAsync(async services =>
            {
                var content = services.GetRequiredService<IContentManager>();
                var item = await content.NewAsync(ContentType);
                (item.ContentItemId, item.DisplayText) = (id, "1");
                await content.CreateAsync(item, VersionOptions.Published);
            });
            Acknowledge($"item {id} 1");

            for (var version = 2; version <= 3; version++)
            {
                var text = version.ToString(CultureInfo.InvariantCulture);
                await host.InScopeAsync(async services =>
                {
                    var content = services.GetRequiredService<IContentManager>();
                    var draft = await content.GetAsync(id, VersionOptions.DraftRequired);
                    draft.DisplayText = text;
                    await content.PublishAsync(draft);
                });
                Acknowledge($"item {id} {version}");
            }
        }
    }

    private async Task ExecuteRecipesAsync()
    {
        for (var number = 0; ; number++)
        {
            var name = $"recipe{run}n{number}";
            var items = Enumerable.Range(0, ItemsOfRecipe).Select(i =>
                $$"""{ "ContentItemId": "{{$"r{run}n{number}i{i}".PadRight(26, 'x')}}", "ContentItemVersionId": "{{$"v{run}n{number}i{i}".PadRight(26, 'x')}}", "ContentType": "{{ContentType}}", "DisplayText": "{{name}}", "Latest": true, "Published": true }""").ToArray();
            var recipe = $$"""
                { "name": "{{name}}", "steps": [
                  { "name": "content", "data": [{{string.Join(',', items.Take(ItemsOfRecipe / 2))}}] },
                  { "name": "content", "data": [{{string.Join(',', items.Skip(ItemsOfRecipe / 2))}}] } ] }
                """;

            await host.InScopeAsync(services => services.GetRequiredService<IRecipeExecutor>().ExecuteAsync(
                name, new RecipeDescriptor { Name = name, RecipeFileInfo = RecipeFile.FromText(recipe) }, new Dictionary<string, object>(), CancellationToken.None));
            Acknowledge($"recipe {name} {ItemsOfRecipe}");
        }
    }

    private void Acknowledge(string write)
    {
        lock (_printing)
        {
            Console.WriteLine($"ack {write}");
            Console.Out.Flush();
        }
    }
}
