using OrchardCore.ContentManagement;
using OrchardCore.PublishLater.Indexes;
using OrchardCore.PublishLater.Models;
using YesSql.Indexes;

namespace Grove.Content.PublishLater;

/// <summary>Keeps when drafts are due.</summary>
internal sealed class PublishLaterIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<PublishLaterPartIndex>()
            .When(item => item.Latest && !item.Published && item.Has<PublishLaterPart>())
            .Map(item => item.TryGet<PublishLaterPart>(out var part) && part.ScheduledPublishUtc is { } time
                ? new PublishLaterPartIndex { ContentItemId = item.ContentItemId, ScheduledPublishDateTimeUtc = time, Latest = item.Latest, Published = item.Published }
                : null!);
}
