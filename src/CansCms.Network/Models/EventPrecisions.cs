namespace CansCms.Network.Models;

/// <summary>How exactly the time of an event is known.</summary>
public static class EventPrecisions
{
    /// <summary>To the minute.</summary>
    public const string Time = nameof(Time);

    /// <summary>Whole days, as the event's time zone has them.</summary>
    public const string Day = nameof(Day);

    /// <summary>The month alone, as for an event of which a source says no more.</summary>
    public const string Month = nameof(Month);

    public static bool IsKnown(string precision) => precision is Time or Day or Month;
}
