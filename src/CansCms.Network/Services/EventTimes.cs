using CansCms.Network.Models;
using OrchardCore.Modules;

namespace CansCms.Network.Services;

/// <summary>Tells the times of events as the clocks at their places show them.</summary>
public sealed class EventTimes(IClock clock)
{
    private HashSet<string>? _zones;

    public bool IsKnown(string timeZone)
        => (_zones ??= clock.GetTimeZones().Select(zone => zone.TimeZoneId).ToHashSet(StringComparer.Ordinal)).Contains(timeZone);

    public DateTimeOffset? StartsLocal(EventPart part) => Local(part, part.StartsUtc?.Value);

    public DateTimeOffset? EndsLocal(EventPart part) => Local(part, part.EndsUtc?.Value);

    private DateTimeOffset? Local(EventPart part, DateTime? utc)
        => utc is { } moment && !string.IsNullOrEmpty(part.TimeZone?.Text)
            ? clock.ConvertToTimeZone(new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Utc)), clock.GetTimeZone(part.TimeZone.Text))
            : null;
}
