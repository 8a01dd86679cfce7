using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Flows.Models;

namespace Grove.Content.Flows;

/// <summary>Tells where in the item the items that it holds are.</summary>
internal sealed class FlowPartHandler : ContentPartHandler<FlowPart>
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, FlowPart part)
        => context.ForAsync<ContainedContentItemsAspect>(aspect =>
        {
            aspect.Accessors.Add(item => item[nameof(FlowPart)]?[nameof(FlowPart.Widgets)] as JsonArray);
            return Task.CompletedTask;
        });
}
