namespace OrchardCore.Modules;

public interface ILocalClock
{
    Task<DateTime> ConvertToUtcAsync(DateTime dateTime);
    Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset);
    Task<DateTimeOffset> GetLocalNowAsync();
    Task<ITimeZone> GetLocalTimeZoneAsync();
}
