using Grove.Content.Fields.Indexing;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Indexing;
using YesSql.Indexes;

namespace Grove.Content.Taxonomies;

/// <summary>Keeps which items have which terms.</summary>
internal sealed class TaxonomyIndexProvider(FieldsOfItem fields) : IndexProvider<ContentItem>, IScopedIndexProvider
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<TaxonomyIndex>()
            .When(item => item.Published || item.Latest)
            .Map(async item => (await fields.OfTypeAsync<TaxonomyField>(item)).SelectMany(place => (place.Field.TermContentItemIds ?? []).Select(term => new TaxonomyIndex
            {
                TaxonomyContentItemId = place.Field.TaxonomyContentItemId,
                ContentItemId = item.ContentItemId,
                ContentType = item.ContentType,
                ContentPart = place.PartName,
                ContentField = place.FieldName,
                TermContentItemId = term,
                Published = item.Published,
                Latest = item.Latest,
            })));
}
