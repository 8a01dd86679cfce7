using CansCms.Delivery.Tests.Running;
using OrchardCore.ContentManagement;
using static CansCms.Delivery.Tests.Running.Questions;

namespace CansCms.Delivery.Tests;

/// <summary>Each edit drops the answers that showed the item or could show it, and no other.</summary>
public sealed class InvalidationTests
{
    [Fact]
    public Task A_new_translation_drops_the_lists_that_could_show_it()
        => DropsAsync(content => content.CreateAndPublishAsync(SiteRecipe.Article("", "kk", "nine", "Тоғыз", "news")), AllArticles, Kazakh);

    [Fact]
    public Task A_new_translation_of_an_item_drops_what_shows_the_items_translations()
        => DropsAsync(content => content.CreateAndPublishAsync(SiteRecipe.Article("", "kk", "two", "Екі", "news")), AllArticles, Kazakh, PageTwo);

    [Fact]
    public Task An_edited_article_drops_what_shows_it()
        => DropsAsync(content => content.RetitleAsync("two-en", "Second"), AllArticles, English, Press, Related, ItemTwo, PageTwo);

    [Fact]
    public Task An_unpublished_article_drops_what_showed_it()
        => DropsAsync(content => content.UnpublishAsync("one-kk"), AllArticles, Kazakh, Translations);

    [Fact]
    public Task A_deleted_article_drops_what_showed_it()
        => DropsAsync(content => content.RemoveAsync("two-en"), AllArticles, English, Press, Related, ItemTwo, PageTwo);

    [Fact]
    public Task A_moved_article_drops_its_old_page_and_the_page_that_was_not_there()
        => DropsAsync(content => content.MoveAsync("two-en", "en/news/three"), AllArticles, English, Press, Related, ItemTwo, PageTwo, PageThree);

    [Fact]
    public Task An_imported_article_drops_the_lists_that_could_show_it()
        => DropsAsync(content => content.ImportAsync(SiteRecipe.Article("nine-en", "en", "nine", "Nine", "news")), AllArticles, English);

    [Fact]
    public Task An_imported_version_of_an_article_drops_what_shows_it()
        => DropsAsync(content => content.ImportAsync(NewVersion(SiteRecipe.Article("two-en", "en", "two", "Second", "press"))), AllArticles, English, Press, Related, ItemTwo, PageTwo);

    [Fact]
    public Task An_article_that_changes_its_language_by_import_drops_the_lists_of_both()
        => DropsAsync(content => content.ImportAsync(NewVersion(SiteRecipe.Article("two-en", "kk", "two", "Екі", "news"))), AllArticles, English, Kazakh, Press, Related, ItemTwo, PageTwo);

    [Fact]
    public Task A_country_drops_the_menu_that_leads_to_it()
        => DropsAsync(content => content.RetitleAsync("kz-en", "The Republic of Kazakhstan"), Countries, Menu, KazakhMenu);

    [Fact]
    public Task A_new_translation_of_a_country_drops_the_menu_that_leads_there_now_and_not_the_one_of_another_language()
        => DropsAsync(content => content.CreateAndPublishAsync(SiteRecipe.Country("", "kk", "kz", "Қазақстан")), Countries, KazakhMenu);

    [Fact]
    public Task A_saved_draft_drops_nothing() => DropsAsync(content => content.ChangeDraftAsync("two-en", "Not yet"));

    [Fact]
    public Task A_new_draft_drops_nothing() => DropsAsync(content => content.DraftAsync(SiteRecipe.Article("", "en", "nine", "Nine", "news")));

    [Fact]
    public Task A_discarded_draft_drops_nothing()
        => DropsAsync(async content => await content.DiscardDraftAsync(await content.ChangeDraftAsync("two-en", "Not yet")));

    [Fact]
    public async Task A_change_that_is_not_committed_changes_no_answer()
    {
        await using var site = await Site.StartAsync();
        var before = await site.AskAsync(All[ItemTwo]);

        await Assert.ThrowsAsync<InvalidOperationException>(() => site.EditAsync(async content =>
        {
            await content.RetitleAsync("two-en", "Never");
            throw new InvalidOperationException("The request fails.");
        }));

        Assert.Equal(before.Text, (await site.AskAsync(All[ItemTwo])).Text);
        Assert.Equal(0, site.Counters.Dropped);
    }

    private static System.Text.Json.Nodes.JsonObject NewVersion(System.Text.Json.Nodes.JsonObject item)
    {
        item["ContentItemVersionId"] = "another-version";
        return item;
    }

    private static async Task DropsAsync(Func<IContentManager, Task> edit, params string[] expected)
    {
        await using var site = await Site.StartAsync();

        foreach (var (name, question) in All)
        {
            var answer = await site.AskAsync(question);
            Assert.True(answer.Json["errors"] is null, $"{name}: {answer.Text}");
            Assert.True((await site.AskAsync(question)).IsFromCache, $"{name} is not kept.");
        }

        var dropped = site.Counters.Dropped;
        await site.EditAsync(edit);
        Assert.Equal(expected.Length, site.Counters.Dropped - dropped);

        foreach (var (name, question) in All)
        {
            Assert.True((await site.AskAsync(question)).IsFromCache != expected.Contains(name), expected.Contains(name) ? $"{name} was kept." : $"{name} was dropped.");
        }
    }
}
