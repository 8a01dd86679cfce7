using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace CansCms.Localization.Paths;

/// <summary>Remembers where an item was when it is published at another path.</summary>
public sealed class FormerPathHandler : ContentHandlerBase
{
    public override Task PublishingAsync(PublishContentContext context)
    {
        if (PathOf(context.PreviousItem) is { Length: > 0 } former && PathOf(context.ContentItem) is { Length: > 0 } path && former != path)
        {
            context.ContentItem.Alter<FormerPathsPart>(part => part.Paths = [.. part.Paths.Prepend(former).Where(known => known != path).Distinct().Take(FormerPathsPart.Most)]);
        }

        return Task.CompletedTask;
    }

    /// <summary>A copy was never where its original was.</summary>
    public override Task CloningAsync(CloneContentContext context)
    {
        context.CloneContentItem.Remove(nameof(FormerPathsPart));
        return Task.CompletedTask;
    }

    private static string? PathOf(ContentItem? item) => item is not null && item.TryGet<AutoroutePart>(out var route) ? route.Path : null;
}
