using CansCms.Network.Models;
using OrchardCore.ContentFields.Fields;

namespace CansCms.Tests.Network;

public sealed class EventStatusTests
{
    private static readonly DateTime s_now = new(2019, 7, 31, 6, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(1, 2, EventStatus.Upcoming)]
    [InlineData(1, null, EventStatus.Upcoming)]
    [InlineData(0, 1, EventStatus.Running)]
    [InlineData(-2, 0, EventStatus.Ended)]
    [InlineData(-1, null, EventStatus.Ended)]
    [InlineData(null, 1, null)]
    public void The_status_follows_from_the_dates_and_the_clock(int? startsInHours, int? endsInHours, EventStatus? status)
    {
        var part = new EventPart
        {
            StartsUtc = new DateTimeField { Value = startsInHours is { } starts ? s_now.AddHours(starts) : null },
            EndsUtc = new DateTimeField { Value = endsInHours is { } ends ? s_now.AddHours(ends) : null },
        };

        Assert.Equal(status, part.StatusAt(s_now));
    }
}
