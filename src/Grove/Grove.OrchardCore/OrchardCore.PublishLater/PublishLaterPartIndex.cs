using YesSql.Indexes;

namespace OrchardCore.PublishLater.Indexes;

public class PublishLaterPartIndex : MapIndex
{
    public DateTime? ScheduledPublishDateTimeUtc { get; set; }
    public PublishLaterPartIndex() { }
    public bool Latest { get; set; }
    public bool Published { get; set; }
    public string ContentItemId { get; set; }
}
