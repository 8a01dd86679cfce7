using CansCms.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace CansCms.Tests.Site;

public sealed class TranslatedAddressTests
{
    [Fact]
    public async Task A_translation_gets_its_address_from_its_own_language_and_title()
    {
        await using var cms = await Cans.StartAsync();

        var (original, translation) = await cms.InScopeAsync(async services =>
        {
            var content = services.GetRequiredService<IContentManager>();
            var page = await content.NewAsync("Page");
            page.Alter<LocalizationPart>(part => part.Culture = "en");
            Name(page, "How to write to us");
            await content.CreateAsync(page, VersionOptions.Draft);
            await content.PublishAsync(page);

            var russian = await services.GetRequiredService<IContentLocalizationManager>().LocalizeAsync(page, "ru");
            Name(russian, "Kak nam pisat");
            await content.UpdateAsync(russian);
            await content.PublishAsync(russian);
            return (page, russian);
        });

        Assert.Equal("en/how-to-write-to-us", PathOf(original));
        Assert.Equal("ru/kak-nam-pisat", PathOf(translation));
        using var answer = await cms.Client.GetAsync("/" + PathOf(translation));
        Assert.True(answer.IsSuccessStatusCode);
    }

    // As the editor does, which names the item together with its title.
    private static void Name(ContentItem item, string title)
    {
        item.DisplayText = title;
        item.Alter<TitlePart>(part => part.Title = title);
    }

    private static string? PathOf(ContentItem item) => item.TryGet<AutoroutePart>(out var part) ? part.Path : null;
}
