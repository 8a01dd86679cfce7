using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Grove.Hosting.Time;

/// <summary>Tells times in the site's time zone.</summary>
internal sealed class LocalClock(IClock clock, ISiteService site) : ILocalClock
{
    private ITimeZone? _timeZone;

    public async Task<ITimeZone> GetLocalTimeZoneAsync()
        => _timeZone ??= clock.GetTimeZone((await site.GetSiteSettingsAsync()).TimeZoneId);

    public async Task<DateTimeOffset> GetLocalNowAsync() => clock.ConvertToTimeZone(clock.UtcNow, await GetLocalTimeZoneAsync());

    public async Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset)
        => clock.ConvertToTimeZone(dateTimeOffset, await GetLocalTimeZoneAsync());

    public async Task<DateTime> ConvertToUtcAsync(DateTime dateTime)
    {
        var zone = Clock.Zone(await GetLocalTimeZoneAsync());
        var local = DateTime.SpecifyKind(dateTime, DateTimeKind.Unspecified);

        // A time that the change to summer time skips is read as the moment of the change would be without it.
        return zone.IsInvalidTime(local)
            ? DateTime.SpecifyKind(local - zone.BaseUtcOffset, DateTimeKind.Utc)
            : TimeZoneInfo.ConvertTimeToUtc(local, zone);
    }
}
