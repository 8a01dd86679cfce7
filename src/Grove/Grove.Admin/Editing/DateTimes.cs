using System.Globalization;
using System.Text.Json.Nodes;
using OrchardCore.Modules;

namespace Grove.Admin.Editing;

/// <summary>Times as content keeps them (UTC) and as forms show them (the site's time zone).</summary>
public sealed class DateTimes(ILocalClock clock)
{
    private const string InputFormat = "yyyy-MM-dd'T'HH:mm";

    private static readonly string[] _typedFormats = [InputFormat, "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd"];

    public static DateTime? Parse(string? stored)
        => DateTime.TryParse(stored, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;

    public static JsonNode ToJson(DateTime utc) => JsonValue.Create(utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    public async Task<string> ShowAsync(string? stored)
        => Parse(stored) is { } utc ? (await LocalAsync(utc)).ToString(InputFormat, CultureInfo.InvariantCulture) : "";

    /// <summary>A time for reading, in the admin's language.</summary>
    public async Task<string> ReadableAsync(DateTime? utc)
        => utc is { } time ? (await LocalAsync(time)).ToString("g", CultureInfo.CurrentCulture) : "";

    public async Task<DateTime?> ReadAsync(string typed)
        => DateTime.TryParseExact(typed.Trim(), _typedFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? await clock.ConvertToUtcAsync(local)
            : null;

    private async Task<DateTime> LocalAsync(DateTime utc)
        => (await clock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)))).DateTime;
}
