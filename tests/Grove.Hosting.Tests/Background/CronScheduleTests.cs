using System.Globalization;
using Grove.Hosting.Background;

namespace Grove.Hosting.Tests.Background;

public sealed class CronScheduleTests
{
    [Theory]
    [InlineData("* * * * *", "2026-06-20T08:07", true)]
    [InlineData("*/5 * * * *", "2026-06-20T08:10", true)]
    [InlineData("*/5 * * * *", "2026-06-20T08:11", false)]
    [InlineData("30 2 * * *", "2026-06-20T02:30", true)]
    [InlineData("30 2 * * *", "2026-06-20T03:30", false)]
    [InlineData("0,15,40-42 * * * *", "2026-06-20T08:41", true)]
    [InlineData("0,15,40-42 * * * *", "2026-06-20T08:43", false)]
    [InlineData("10/20 * * * *", "2026-06-20T08:50", true)]
    [InlineData("0 8 1 * *", "2026-06-20T08:00", false)]
    [InlineData("0 8 * 6 6", "2026-06-20T08:00", true)]
    [InlineData("0 8 * * 0", "2026-06-20T08:00", false)]
    public void A_minute_is_due_when_all_fields_fit(string schedule, string minute, bool isDue)
        => Assert.Equal(isDue, CronSchedule.Parse(schedule)!.IsDueAt(DateTimeOffset.Parse(minute + ":00Z", CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("")]
    [InlineData("* * * *")]
    [InlineData("60 * * * *")]
    [InlineData("*/0 * * * *")]
    [InlineData("5-1 * * * *")]
    [InlineData("now * * * *")]
    [InlineData("-1 * * * *")]
    public void What_is_no_schedule_is_none(string schedule) => Assert.Null(CronSchedule.Parse(schedule));
}
