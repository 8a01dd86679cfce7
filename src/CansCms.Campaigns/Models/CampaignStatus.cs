namespace CansCms.Campaigns.Models;

/// <summary>Where a campaign stands at a moment.</summary>
public enum CampaignStatus
{
    Upcoming,
    Running,
    Ended,
}
