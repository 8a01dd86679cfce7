namespace CansCms.Network.Models;

/// <summary>Tells when an event is.</summary>
public static class EventPartExtensions
{
    /// <summary>One of <see cref="EventPrecisions"/>: to the minute, unless the event says otherwise.</summary>
    public static string KnownPrecision(this EventPart part) => string.IsNullOrEmpty(part.Precision?.Text) ? EventPrecisions.Time : part.Precision.Text;

    /// <summary>An event without a start tells nothing about its time. Without an end it is over when it has begun: nobody can say how long it goes on.</summary>
    public static EventStatus? StatusAt(this EventPart part, DateTime utcNow) => (part.StartsUtc?.Value, part.EndsUtc?.Value) switch
    {
        (null, _) => null,
        (var starts, _) when starts > utcNow => EventStatus.Upcoming,
        (_, var ends) when ends > utcNow => EventStatus.Running,
        _ => EventStatus.Ended,
    };

    /// <summary>When the status is another one next; null where it stays.</summary>
    public static DateTime? StatusChangesAfter(this EventPart part, DateTime utcNow)
        => new[] { part.StartsUtc?.Value, part.EndsUtc?.Value }.Where(time => time > utcNow).Min();
}
