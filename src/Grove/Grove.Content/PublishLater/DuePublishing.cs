using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Indexes;
using YesSql;

namespace Grove.Content.PublishLater;

/// <summary>Publishes the drafts whose time has come.</summary>
internal sealed partial class DuePublishing(ISession session, IContentManager content, IClock clock, ILogger<DuePublishing> logger)
{
    public async Task PublishAsync()
    {
        var now = clock.UtcNow;
        var due = await session.Query<ContentItem, PublishLaterPartIndex>(index => index.Latest && !index.Published && index.ScheduledPublishDateTimeUtc < now).ListAsync();

        foreach (var item in due)
        {
            await content.LoadAsync(item);
            await content.PublishAsync(item);
            Published(item.ContentType, item.ContentItemId);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Published {ContentType} {ContentItemId} as planned.")]
    private partial void Published(string contentType, string contentItemId);
}
