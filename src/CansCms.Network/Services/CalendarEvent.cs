using System.Globalization;
using CansCms.Localization.Services;
using CansCms.Network.Models;
using OrchardCore.ContentManagement;

namespace CansCms.Network.Services;

/// <summary>An event as a calendar knows it (RFC 5545).</summary>
public sealed record CalendarEvent
{
    /// <summary>The same for all languages of an event, and for as long as there is one: a calendar replaces what it has.</summary>
    public required string Uid { get; init; }

    public required DateTime ChangedUtc { get; init; }

    public required DateTimeOffset Starts { get; init; }

    public required DateTimeOffset? Ends { get; init; }

    public required bool IsWholeDays { get; init; }

    public required string Summary { get; init; }

    public string? Culture { get; init; }

    public string? Description { get; init; }

    public string? Location { get; init; }

    public Uri? Page { get; init; }

    /// <summary>Null where the item does not say on which day it is.</summary>
    public static CalendarEvent? Of(ContentItem item, EventTimes times, Uri? page)
    {
        var part = item.GetOrCreate<EventPart>();

        if (part.KnownPrecision() == EventPrecisions.Month || times.StartsLocal(part) is not { } starts)
        {
            return null;
        }

        return new()
        {
            Uid = $"{Translations.SetOf(item) ?? item.ContentItemId}@canscms",
            ChangedUtc = item.ModifiedUtc ?? item.PublishedUtc ?? starts.UtcDateTime,
            Starts = starts,
            Ends = times.EndsLocal(part),
            IsWholeDays = part.KnownPrecision() == EventPrecisions.Day,
            Summary = item.DisplayText ?? "",
            Culture = Translations.CultureOf(item),
            Description = part.Lead?.Text,
            Location = part.Place?.Text,
            Page = page,
        };
    }

    public string Write()
    {
        var calendar = new CalendarWriter();
        var language = string.IsNullOrEmpty(Culture) ? "" : $";LANGUAGE={Culture}";

        calendar.Line("BEGIN", "VCALENDAR");
        calendar.Line("VERSION", "2.0");
        calendar.Line("PRODID", "-//CANS//CansCms//EN");
        calendar.Line("METHOD", "PUBLISH");
        calendar.Line("BEGIN", "VEVENT");
        calendar.Text("UID", Uid);
        calendar.Line("DTSTAMP", Utc(ChangedUtc));
        calendar.Line("LAST-MODIFIED", Utc(ChangedUtc));
        WriteTimes(calendar);
        calendar.Text("SUMMARY" + language, Summary);
        calendar.Text("DESCRIPTION" + language, Description);
        calendar.Text("LOCATION" + language, Location);

        if (Page is not null)
        {
            calendar.Line("URL", Page.AbsoluteUri);
        }

        calendar.Line("END", "VEVENT");
        calendar.Line("END", "VCALENDAR");

        return calendar.ToString();
    }

    private void WriteTimes(CalendarWriter calendar)
    {
        if (IsWholeDays)
        {
            // Without an end, the day of the start is meant.
            calendar.Line("DTSTART;VALUE=DATE", Day(Starts));
            calendar.Line("DTEND;VALUE=DATE", Day(Ends ?? Starts.AddDays(1)));
            return;
        }

        calendar.Line("DTSTART", Utc(Starts.UtcDateTime));

        if (Ends is { } ends)
        {
            calendar.Line("DTEND", Utc(ends.UtcDateTime));
        }
    }

    private static string Utc(DateTime moment) => moment.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Day(DateTimeOffset moment) => moment.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
