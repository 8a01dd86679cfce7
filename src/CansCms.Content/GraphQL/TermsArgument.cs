using System.Collections;
using CansCms.Content.Services;
using CansCms.Localization.GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Settings;
using YesSql;
using YesSql.Services;

namespace CansCms.Content.GraphQL;

/// <summary>Lists of types that have terms take <c>terms</c>: what is filed under all of them, or below.</summary>
public sealed class TermsArgument(TermNames names, IContentDefinitionManager definitions, IStringLocalizer<TermsArgument> S) : ILocalizedListArgument
{
    public QueryArgument Argument => new QueryArgument<ListGraphType<NonNullGraphType<StringGraphType>>>
    {
        Name = "terms",
        Description = S["Only what is filed under all of these terms, or under terms below them: their ids, or what stands for them in addresses."],
    };

    public bool IsOf(ContentTypeDefinition type) => TaxonomiesOf(type).Any();

    public async Task<IQuery<ContentItem>> NarrowAsync(IQuery<ContentItem> query, string contentType, object value, ICollection<string> reads)
    {
        var wanted = ((IEnumerable)value).OfType<string>().Distinct().ToArray();
        var taxonomies = TaxonomiesOf(await definitions.GetTypeDefinitionAsync(contentType)).Distinct().ToArray();
        var known = new Dictionary<string, string[]>();

        foreach (var taxonomy in wanted.Length == 0 ? [] : taxonomies)
        {
            reads.Add("item:" + taxonomy);

            foreach (var term in await names.AllAsync(taxonomy, null))
            {
                known.TryAdd(term.ContentItemId, [term.ContentItemId, .. term.Below]);
                known.TryAdd(term.Address, [term.ContentItemId, .. term.Below]);
            }
        }

        foreach (var term in wanted)
        {
            // A term that is not there has nothing under it.
            var ids = known.GetValueOrDefault(term, [term]);
            query = query.With<ContentItemIndex>(item => item.ContentItemId.IsIn<TaxonomyIndex>(row => row.ContentItemId, row => row.Published && row.TermContentItemId.IsIn(ids)));
        }

        return query;
    }

    private static IEnumerable<string> TaxonomiesOf(ContentTypeDefinition? type)
        => (type?.Parts ?? [])
            .SelectMany(part => part.PartDefinition.Fields)
            .Where(field => field.FieldDefinition.Name == nameof(TaxonomyField))
            .Select(field => field.GetSettings<TaxonomyFieldSettings>().TaxonomyContentItemId)
            .OfType<string>();
}
