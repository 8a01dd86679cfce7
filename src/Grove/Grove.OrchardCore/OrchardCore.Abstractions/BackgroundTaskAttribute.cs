namespace OrchardCore.BackgroundTasks;

/// <summary>When a background task runs, and what it is to those who read of it.</summary>
public sealed class BackgroundTaskAttribute : Attribute
{
    public BackgroundTaskAttribute() { }
    public bool Enable { get; set; } = true;
    public bool UsePipeline { get; set; }
    public int LockExpiration { get; set; }
    public int LockTimeout { get; set; }
    public string Description { get; set; } = "";

    /// <summary>As cron writes it: minute, hour, day of the month, month, day of the week, in UTC.</summary>
    public string Schedule { get; set; } = "*/5 * * * *";
    public string Title { get; set; } = "";
}
