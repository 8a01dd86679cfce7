using System.Globalization;
using Grove.Hosting.Background;

namespace Grove.Hosting.Tests.Background;

public sealed class TaskScheduleTests
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
        => Assert.Equal(isDue, TaskSchedule.IsDueAt(schedule, Time(minute)));

    [Theory]
    [InlineData("")]
    [InlineData("* * * *")]
    [InlineData("60 * * * *")]
    [InlineData("now * * * *")]
    [InlineData("-1 * * * *")]
    [InlineData(null)]
    public void What_is_no_schedule_is_none(string? schedule) => Assert.Null(TaskSchedule.IsDueAt(schedule, Time("2026-06-20T08:00")));

    [Fact]
    public void A_day_that_never_comes_is_never_due() => Assert.False(TaskSchedule.IsDueAt("0 8 30 2 *", Time("2026-06-20T08:00")));

    private static DateTimeOffset Time(string minute) => DateTimeOffset.Parse(minute + ":00Z", CultureInfo.InvariantCulture);
}
