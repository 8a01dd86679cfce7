using OrchardCore.Modules;

namespace Grove.Hosting.Time;

/// <summary>The time as the host's <see cref="TimeProvider"/> tells it. Time zones have the names of the IANA data base.</summary>
internal sealed class Clock(TimeProvider time) : IClock
{
    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public ITimeZone[] GetTimeZones()
        => [.. TimeZoneInfo.GetSystemTimeZones().OrderBy(zone => zone.BaseUtcOffset).ThenBy(zone => zone.Id, StringComparer.Ordinal).Select(zone => new NamedTimeZone(zone))];

    /// <summary>The named time zone, or the system's where there is none of that name.</summary>
    public ITimeZone GetTimeZone(string timeZoneId)
        => timeZoneId is { Length: > 0 } && TimeZoneInfo.TryFindSystemTimeZoneById(timeZoneId, out var zone) ? new NamedTimeZone(zone) : GetSystemTimeZone();

    public ITimeZone GetSystemTimeZone() => new NamedTimeZone(time.LocalTimeZone);

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone)
        => TimeZoneInfo.ConvertTime(dateTimeOffset, Zone(timeZone));

    internal static TimeZoneInfo Zone(ITimeZone timeZone)
        => timeZone is NamedTimeZone named ? named.Zone : TimeZoneInfo.FindSystemTimeZoneById(timeZone.TimeZoneId);
}
