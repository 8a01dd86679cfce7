using Grove.GraphQL.Tests.Library;
using OrchardCore.ContentManagement;
using Microsoft.Extensions.DependencyInjection;

namespace Grove.GraphQL.Tests.Statements;

/// <summary>What was read is held until something is committed, and no longer.</summary>
public sealed class HeldTests
{
    private const string Titles = "{ book(first: 100, orderBy: { contentItemId: ASC }) { displayText localization { localizations { displayText } } } }";

    [Fact]
    public async Task A_question_that_comes_again_costs_no_statement()
    {
        await using var library = await LibraryHost.StartAsync(5);
        var (_, first) = await library.AskAsync(Titles);
        Assert.NotEmpty(library.Statements);

        var (_, again) = await library.AskAsync(Titles);

        Assert.Empty(library.Statements);
        Assert.Equal(first.ToJsonString(), again.ToJsonString());
    }

    [Fact]
    public async Task What_was_published_is_answered_at_once()
    {
        await using var library = await LibraryHost.StartAsync(2);
        await library.AskAsync(Titles);

        await RenameAsync(library, "Renamed");
        var (_, answer) = await library.AskAsync(Titles);

        Assert.Equal("Renamed", (string?)answer["data"]!["book"]![0]!["displayText"]);
    }

    [Fact]
    public async Task A_draft_is_not_answered_to_visitors()
    {
        await using var library = await LibraryHost.StartAsync(2);
        await library.AskAsync(Titles);

        await library.Host.InScopeAsync(async services =>
        {
            var items = services.GetRequiredService<IContentManager>();
            var draft = await items.GetAsync(LibraryRecipe.Id(1, "en"), VersionOptions.DraftRequired);
            draft.DisplayText = "Draft";
            await items.SaveDraftAsync(draft);
        });
        var (_, answer) = await library.AskAsync(Titles);

        Assert.Equal(LibraryRecipe.Id(1, "en"), (string?)answer["data"]!["book"]![0]!["displayText"]);
    }

    [Fact]
    public async Task Nothing_is_held_where_the_configuration_says_so()
    {
        await using var library = await LibraryHost.StartAsync(2, options => options.With("OrchardCore:Grove_HeldContent:Megabytes", "0"));
        await library.AskAsync(Titles);

        await library.AskAsync(Titles);

        Assert.NotEmpty(library.Statements);
    }

    private static Task RenameAsync(LibraryHost library, string name) => library.Host.InScopeAsync(async services =>
    {
        var items = services.GetRequiredService<IContentManager>();
        var item = await items.GetAsync(LibraryRecipe.Id(1, "en"), VersionOptions.DraftRequired);
        item.DisplayText = name;
        await items.PublishAsync(item);
    });
}
