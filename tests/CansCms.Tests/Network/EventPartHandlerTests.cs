using CansCms.Network.Handlers;
using CansCms.Network.Models;
using CansCms.Network.Services;
using CansCms.Tests.Validation;
using OrchardCore.ContentFields.Fields;

namespace CansCms.Tests.Network;

public sealed class EventPartHandlerTests
{
    private static readonly DateTime s_midnight = new(2019, 7, 30, 18, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("")]
    [InlineData(EventPrecisions.Time)]
    [InlineData(EventPrecisions.Day)]
    [InlineData(EventPrecisions.Month)]
    public async Task An_event_has_a_time_in_a_time_zone(string precision)
        => Assert.Empty(await ErrorsAsync(part => part.Precision.Text = precision));

    [Fact]
    public async Task An_event_may_have_no_end()
        => Assert.Empty(await ErrorsAsync(part => part.EndsUtc.Value = null));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task An_event_ends_after_it_starts(int days)
        => Assert.Equal(
            "EventPart.EndsUtc: The event must end after it starts.",
            Assert.Single(await ErrorsAsync(part => part.EndsUtc.Value = s_midnight.AddDays(days))));

    [Fact]
    public async Task The_precision_is_known()
        => Assert.Equal(
            "EventPart.Precision: 'Year' is not a precision. It must be Time, Day or Month.",
            Assert.Single(await ErrorsAsync(part => part.Precision.Text = "Year")));

    [Theory]
    [InlineData("Almaty")]
    [InlineData("asia/almaty")]
    [InlineData("Central Asia Standard Time")]
    [InlineData("+06:00")]
    [InlineData("")]
    public async Task The_time_zone_is_one_of_IANA(string zone)
        => Assert.Equal(
            $"EventPart.TimeZone: '{zone}' is not a time zone of the IANA database. Write a name such as Asia/Almaty.",
            Assert.Single(await ErrorsAsync(part => part.TimeZone.Text = zone)));

    [Fact]
    public async Task An_event_has_a_start()
        => Assert.Equal("EventPart.StartsUtc: Say when the event starts.", Assert.Single(await ErrorsAsync(part => part.StartsUtc.Value = null)));

    [Fact]
    public async Task Whole_days_start_and_end_at_midnight_where_the_event_is()
        => Assert.Equal(
            [
                "EventPart.StartsUtc: An event of whole days starts at midnight in its time zone, not at 19:00.",
                "EventPart.EndsUtc: An event of whole days ends at midnight in its time zone, not at 19:00.",
            ],
            await ErrorsAsync(part => (part.Precision.Text, part.TimeZone.Text) = (EventPrecisions.Day, "Europe/London")));

    private static Task<string[]> ErrorsAsync(Action<EventPart> change)
    {
        var part = new EventPart
        {
            StartsUtc = new DateTimeField { Value = s_midnight },
            EndsUtc = new DateTimeField { Value = s_midnight.AddDays(1) },
            TimeZone = new TextField { Text = "Asia/Almaty" },
        };

        change(part);

        return Rules.ErrorsAsync(new EventPartHandler(new EventTimes(EventClock.Make()), new SourceLocalizer<EventPartHandler>()), part);
    }
}
