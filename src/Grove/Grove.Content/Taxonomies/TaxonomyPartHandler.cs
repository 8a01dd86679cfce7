using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Taxonomies.Models;

namespace Grove.Content.Taxonomies;

/// <summary>Tells where in a taxonomy its terms are.</summary>
internal sealed class TaxonomyPartHandler : ContentPartHandler<TaxonomyPart>
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, TaxonomyPart part)
        => context.ForAsync<ContainedContentItemsAspect>(aspect =>
        {
            aspect.Accessors.Add(item => item[nameof(TaxonomyPart)]?[nameof(TaxonomyPart.Terms)] as JsonArray);
            return Task.CompletedTask;
        });
}
