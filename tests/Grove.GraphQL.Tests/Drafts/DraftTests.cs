using Grove.GraphQL.Tests.Library;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Lists.Models;
using OrchardCore.Title.Models;

namespace Grove.GraphQL.Tests.Drafts;

/// <summary>What is not published is not seen by visitors, however they ask.</summary>
public sealed class DraftTests
{
    private const string Secret = "not yet published";

    [Theory]
    [InlineData("{ book(status: DRAFT) { displayText } }")]
    [InlineData("{ book(status: LATEST) { displayText } }")]
    [InlineData("{ book(status: ALL) { displayText } }")]
    [InlineData("""{ book(status: ALL, where: { displayText_contains: "not yet" }) { displayText } }""")]
    [InlineData("""{ book(status: ALL, where: { OR: [{ contentItemId: "draft" }, { NOT: [{ contentItemId: "x" }] }] }) { displayText } }""")]
    [InlineData("""{ contentItem(contentItemId: "draft") { displayText } }""")]
    [InlineData("{ book { related { contentItems(status: LATEST) { displayText } } } }")]
    [InlineData("{ book { related { contentItems(status: DRAFT) { displayText } } } }")]
    [InlineData("{ book { localization { localizations { displayText } } } }")]
    [InlineData("{ shelf { list { contentItems { displayText } } } }")]
    [InlineData("{ shelf(status: ALL) { displayText } book { shelf { listContentItem { displayText } } } }")]
    public async Task A_visitor_sees_no_draft(string query)
    {
        await using var library = await LibraryHost.StartAsync(2);
        await DraftAsync(library);

        var (status, answer) = await library.AskAsync(query);

        Assert.Equal(200, status);
        Assert.Null(answer["errors"]);
        Assert.DoesNotContain(Secret, answer.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visitor_still_sees_the_published_version_of_an_item_with_a_draft()
    {
        await using var library = await LibraryHost.StartAsync(2);
        await DraftAsync(library);

        var (_, answer) = await library.AskAsync($$"""{ book(where: { contentItemId: "{{LibraryRecipe.Id(1, "en")}}" }) { displayText shelf { listContentItem { displayText } } } }""");

        var book = answer["data"]!["book"]![0]!;
        Assert.Equal(LibraryRecipe.Id(1, "en"), (string?)book["displayText"]);
        Assert.Equal("shelf001", (string?)book["shelf"]!["listContentItem"]!["displayText"]);
    }

    /// <summary>A book that was never published, a newer version of a published one and of its shelf.</summary>
    private static Task DraftAsync(LibraryHost library) => library.Host.InScopeAsync(async services =>
    {
        var content = services.GetRequiredService<IContentManager>();
        var book = await content.NewAsync("Book");
        book.ContentItemId = "draft";
        book.Alter<LocalizationPart>(part => (part.LocalizationSet, part.Culture) = ("set001", "en"));
        book.Weld(new ContainedPart { ListContentItemId = "shelf001", Order = 1 });
        Rename(book);
        await content.CreateAsync(book, VersionOptions.Draft);

        foreach (var id in new[] { LibraryRecipe.Id(1, "en"), "shelf001" })
        {
            var draft = await content.GetAsync(id, VersionOptions.DraftRequired);
            Rename(draft);
            await content.SaveDraftAsync(draft);
        }
    });

    private static void Rename(ContentItem item)
    {
        item.Alter<TitlePart>(part => part.Title = Secret);
        item.DisplayText = Secret;
    }
}
