namespace CansCms.Campaigns.Models;

/// <summary>Tells where a campaign stands.</summary>
public static class CampaignStatusExtensions
{
    /// <summary>A campaign without dates tells nothing about its time, so it has no status.</summary>
    public static CampaignStatus? StatusAt(this CampaignPart part, DateTime utcNow)
    {
        var (starts, ends) = (part.StartsUtc?.Value, part.EndsUtc?.Value);

        return (starts, ends) switch
        {
            (null, null) => null,
            _ when starts > utcNow => CampaignStatus.Upcoming,
            _ when ends <= utcNow => CampaignStatus.Ended,
            _ => CampaignStatus.Running,
        };
    }

    /// <summary>When the status is another one next; null where it stays.</summary>
    public static DateTime? StatusChangesAfter(this CampaignPart part, DateTime utcNow)
        => new[] { part.StartsUtc?.Value, part.EndsUtc?.Value }.Where(time => time > utcNow).Min();
}
