using System.Text;
using CansCms.Network.Models;
using CansCms.Network.Services;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;

namespace CansCms.Tests.Network;

public sealed class CalendarEventTests
{
    private static readonly DateTimeOffset s_starts = new(2019, 7, 31, 10, 0, 0, TimeSpan.FromHours(6));

    [Fact]
    public void A_time_is_given_in_UTC()
    {
        var lines = Lines(Meeting() with { Ends = s_starts.AddHours(3) });

        Assert.Contains("DTSTART:20190731T040000Z", lines);
        Assert.Contains("DTEND:20190731T070000Z", lines);
    }

    [Fact]
    public void An_event_without_an_end_says_none()
        => Assert.DoesNotContain(Lines(Meeting()), line => line.StartsWith("DTEND", StringComparison.Ordinal));

    [Fact]
    public void Whole_days_are_days_where_the_event_is()
    {
        var midnight = new DateTimeOffset(2019, 7, 31, 0, 0, 0, TimeSpan.FromHours(6));

        Assert.Equal(
            ["DTSTART;VALUE=DATE:20190731", "DTEND;VALUE=DATE:20190802"],
            Times(Meeting() with { Starts = midnight, Ends = midnight.AddDays(2), IsWholeDays = true }));
        Assert.Equal(
            ["DTSTART;VALUE=DATE:20190731", "DTEND;VALUE=DATE:20190801"],
            Times(Meeting() with { Starts = midnight, IsWholeDays = true }));
    }

    [Fact]
    public void The_file_has_what_a_calendar_needs()
        => Assert.Equal(
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//CANS//CansCms//EN", "METHOD:PUBLISH", "BEGIN:VEVENT",
                "UID:set@canscms", "DTSTAMP:20190701T000000Z", "LAST-MODIFIED:20190701T000000Z", "DTSTART:20190731T040000Z",
                "SUMMARY;LANGUAGE=en:Meeting", "LOCATION;LANGUAGE=en:Almaty", "URL:https://example.org/en/events/meeting",
                "END:VEVENT", "END:VCALENDAR",
            ],
            Lines(Meeting() with { Location = "Almaty", Page = new Uri("https://example.org/en/events/meeting") }));

    [Fact]
    public void What_means_something_to_the_format_is_escaped()
        => Assert.Contains(
            @"SUMMARY;LANGUAGE=en:Law\, practice\; and \\more\\:\nday one: ""open""",
            Lines(Meeting() with { Summary = "Law, practice; and \\more\\:\r\nday one: \"open\"\u0007" }));

    [Fact]
    public void No_line_is_longer_than_75_bytes_and_no_letter_is_split()
    {
        var summary = string.Join(' ', Enumerable.Repeat("Азаматтықсыздық 🌍", 20));
        var file = (Meeting() with { Summary = summary }).Write();

        Assert.EndsWith("\r\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', file.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(file.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.All(file.Split("\r\n"), line => Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line))));
        Assert.Contains($"SUMMARY;LANGUAGE=en:{summary}", Lines(Meeting() with { Summary = summary }));
    }

    [Fact]
    public void All_languages_of_an_event_are_one_entry_of_a_calendar()
        => Assert.Equal("set@canscms", Of(part => part.Precision.Text = EventPrecisions.Time)?.Uid);

    [Fact]
    public void An_event_of_which_the_month_alone_is_known_has_no_entry()
        => Assert.Null(Of(part => part.Precision.Text = EventPrecisions.Month));

    [Fact]
    public void An_event_without_a_start_has_no_entry()
        => Assert.Null(Of(part => part.StartsUtc.Value = null));

    private static CalendarEvent? Of(Action<EventPart> change)
    {
        var part = new EventPart
        {
            StartsUtc = new DateTimeField { Value = s_starts.UtcDateTime },
            TimeZone = new TextField { Text = "Asia/Almaty" },
        };
        change(part);

        var item = new ContentItem { ContentItemId = "item", DisplayText = "Meeting" };
        item.Weld(part);
        item.Weld(new LocalizationPart { LocalizationSet = "set", Culture = "kk" });

        return CalendarEvent.Of(item, new EventTimes(EventClock.Make()), page: null);
    }

    private static CalendarEvent Meeting() => new()
    {
        Uid = "set@canscms",
        ChangedUtc = new DateTime(2019, 7, 1, 0, 0, 0, DateTimeKind.Utc),
        Starts = s_starts,
        Ends = null,
        IsWholeDays = false,
        Summary = "Meeting",
        Culture = "en",
    };

    private static string[] Times(CalendarEvent calendar) => [.. Lines(calendar).Where(line => line.StartsWith("DTSTART", StringComparison.Ordinal) || line.StartsWith("DTEND", StringComparison.Ordinal))];

    /// <summary>The lines as a calendar reads them: unfolded.</summary>
    private static string[] Lines(CalendarEvent calendar)
        => calendar.Write().Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
