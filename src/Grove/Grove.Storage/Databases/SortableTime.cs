using System.Globalization;

namespace Grove.Storage.Databases;

/// <summary>Writes times as texts of one length that sort as the times do; SQLite has no type for them.</summary>
internal static class SortableTime
{
    public static string Write(DateTime time)
        => (time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time).ToString("yyyy-MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture);

    public static string Write(TimeSpan time) => time.ToString("c", CultureInfo.InvariantCulture) switch
    {
        { Length: 8 } whole => whole + ".0000000",
        var exact => exact,
    };

    public static DateTime ReadTime(string text)
        => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    public static TimeSpan ReadSpan(string text) => TimeSpan.Parse(text, CultureInfo.InvariantCulture);
}
