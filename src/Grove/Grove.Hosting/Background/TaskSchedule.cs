using NCrontab;

namespace Grove.Hosting.Background;

/// <summary>When a background task is due, to the minute, in UTC.</summary>
internal static class TaskSchedule
{
    /// <summary>Whether a minute is due by a schedule, as cron writes it; null where the text is none.</summary>
    public static bool? IsDueAt(string? schedule, DateTimeOffset minute)
    {
        var now = minute.UtcDateTime;
        return CrontabSchedule.TryParse(schedule ?? "")?.GetNextOccurrence(now.AddMinutes(-1), now.AddMinutes(1)) is { } next ? next == now : null;
    }
}
