using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;

namespace Grove.Content.Tests.Items;

/// <summary>An item that the content manager answers has all parts and fields of its type, whatever its JSON lacks.</summary>
public sealed class LoadedItemTests
{
    [Fact]
    public async Task What_an_item_lacks_each_reader_gets_and_no_other_reader_sees_what_he_makes_of_it()
    {
        await using var host = await StartAsync();

        var first = await GetAsync(host, item => item.Alter<ContentPart>("Note", part => part.Alter<TextField>("Text", field => field.Text = "Mine")));
        var second = await GetAsync(host);

        Assert.Equal("Mine", Text(first));
        Assert.NotNull(second.Get<ContentPart>("Note").Get<TextField>("Text"));
        Assert.Null(Text(second));
        Assert.Equal("Bare", second.DisplayText);
    }

    [Fact]
    public async Task A_field_that_the_type_gets_later_the_item_has_from_then_on()
    {
        await using var host = await StartAsync();
        Assert.Null((await GetAsync(host)).Get<ContentPart>("Note").Get<TextField>("More"));

        await host.InScopeAsync(services => services.GetRequiredService<IContentDefinitionManager>()
            .AlterPartDefinitionAsync("Note", part => part.WithField("More", field => field.OfType("TextField"))));

        Assert.NotNull((await GetAsync(host)).Get<ContentPart>("Note").Get<TextField>("More"));
    }

    [Fact]
    public async Task What_was_read_of_an_item_before_it_is_loaded_stays_its_own()
    {
        await using var host = await StartAsync();
        await GetAsync(host);

        await host.InScopeAsync(async services =>
        {
            var session = services.GetRequiredService<YesSql.ISession>();
            var item = await YesSql.QueryExtensions.Query<ContentItem, OrchardCore.ContentManagement.Records.ContentItemIndex>(session, index => index.ContentItemId == "bare").FirstOrDefaultAsync();
            var title = item.Get<ContentPart>("TitlePart");
            await services.GetRequiredService<IContentManager>().LoadAsync(item);
            title.Content.Title = "Changed";

            Assert.Equal("Changed", (string?)item.Content.TitlePart.Title);
        });
    }

    private static string? Text(ContentItem item) => item.Get<ContentPart>("Note").Get<TextField>("Text").Text;

    private static Task<ContentItem> GetAsync(CmsHost host, Action<ContentItem>? change = null) => host.InScopeAsync(async services =>
    {
        var item = await services.GetRequiredService<IContentManager>().GetAsync("bare");
        change?.Invoke(item);
        return item;
    });

    private static Task<CmsHost> StartAsync() => CmsHost.StartAsync(NoteRecipe.With("""
        { "ContentItemId": "bare", "ContentItemVersionId": "barev", "ContentType": "Note", "DisplayText": "Bare", "Latest": true, "Published": true, "TitlePart": { "Title": "Bare" } }
        """));
}
