namespace CansCms.Network.Models;

/// <summary>Where an event stands at a moment.</summary>
public enum EventStatus
{
    Upcoming,
    Running,
    Ended,
}
