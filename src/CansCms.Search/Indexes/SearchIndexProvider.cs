using CansCms.Localization.Services;
using CansCms.Search.Services;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CansCms.Search.Indexes;

public sealed class SearchIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<SearchIndex>()
            .When(item => item.Published && item.Has<LocalizationPart>() && item.TryGet<AutoroutePart>(out var route) && !string.IsNullOrEmpty(route.Path))
            .Map(item => new SearchIndex
            {
                ContentType = item.ContentType,
                LocalizationSet = Translations.SetOf(item),
                Culture = Translations.CultureOf(item)?.ToLowerInvariant(),
                CreatedUtc = item.CreatedUtc,
                Title = SearchText.WordsOf(item.DisplayText),
                Words = SearchText.WordsOf(item),
            });
}
