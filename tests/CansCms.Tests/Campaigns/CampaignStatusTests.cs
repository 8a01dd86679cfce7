using CansCms.Campaigns.Models;
using OrchardCore.ContentFields.Fields;

namespace CansCms.Tests.Campaigns;

public sealed class CampaignStatusTests
{
    private static readonly DateTime s_now = new(2019, 7, 31, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(1, 2, CampaignStatus.Upcoming)]
    [InlineData(1, null, CampaignStatus.Upcoming)]
    [InlineData(0, 1, CampaignStatus.Running)]
    [InlineData(-1, 1, CampaignStatus.Running)]
    [InlineData(-1, null, CampaignStatus.Running)]
    [InlineData(null, 1, CampaignStatus.Running)]
    [InlineData(-2, 0, CampaignStatus.Ended)]
    [InlineData(null, -1, CampaignStatus.Ended)]
    [InlineData(null, null, null)]
    public void The_status_follows_from_the_dates_and_the_clock(int? startsInHours, int? endsInHours, CampaignStatus? status)
    {
        var part = new CampaignPart
        {
            StartsUtc = new DateTimeField { Value = startsInHours is { } starts ? s_now.AddHours(starts) : null },
            EndsUtc = new DateTimeField { Value = endsInHours is { } ends ? s_now.AddHours(ends) : null },
        };

        Assert.Equal(status, part.StatusAt(s_now));
    }
}
