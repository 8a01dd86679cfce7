using OrchardCore.Modules;

namespace Grove.Hosting.Time;

internal sealed class NamedTimeZone(TimeZoneInfo zone) : ITimeZone
{
    public TimeZoneInfo Zone => zone;

    public string TimeZoneId { get; set; } = zone.Id;

    public override string ToString()
        => $"({(zone.BaseUtcOffset < TimeSpan.Zero ? "-" : "+")}{zone.BaseUtcOffset:hh\\:mm}) {TimeZoneId}";
}
