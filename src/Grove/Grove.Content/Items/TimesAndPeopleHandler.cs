using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace Grove.Content.Items;

/// <summary>Notes when an item was made, changed and published, and by whom.</summary>
internal sealed class TimesAndPeopleHandler(IClock clock, IHttpContextAccessor accessor) : ContentHandlerBase
{
    public override Task CreatingAsync(CreateContentContext context)
    {
        var item = context.ContentItem;
        item.CreatedUtc ??= clock.UtcNow;
        item.ModifiedUtc = clock.UtcNow;
        item.Owner ??= UserId();
        item.Author = UserName() ?? item.Author;
        return Task.CompletedTask;
    }

    public override Task UpdatingAsync(UpdateContentContext context)
    {
        var item = context.ContentItem;
        item.ModifiedUtc = clock.UtcNow;
        item.Author = UserName() ?? item.Author;
        return Task.CompletedTask;
    }

    public override Task VersioningAsync(VersionContentContext context)
    {
        context.BuildingContentItem.PublishedUtc = context.ContentItem.PublishedUtc;
        context.BuildingContentItem.ModifiedUtc = clock.UtcNow;
        context.BuildingContentItem.Author = UserName() ?? context.ContentItem.Author;
        return Task.CompletedTask;
    }

    public override Task PublishingAsync(PublishContentContext context)
    {
        context.ContentItem.CreatedUtc ??= clock.UtcNow;
        context.ContentItem.PublishedUtc = clock.UtcNow;
        return Task.CompletedTask;
    }

    public override Task UnpublishedAsync(PublishContentContext context)
    {
        context.ContentItem.PublishedUtc = null;
        return Task.CompletedTask;
    }

    private string? UserName() => accessor.HttpContext?.User.Identity is { IsAuthenticated: true, Name: { Length: > 0 } name } ? name : null;

    private string? UserId() => accessor.HttpContext?.User is { Identity.IsAuthenticated: true } user ? user.FindFirstValue(ClaimTypes.NameIdentifier) : null;
}
