using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace CansCms.Network.Models;

/// <summary>One point of an event's agenda.</summary>
public sealed class AgendaItem : ContentPart
{
    /// <summary>The time of day at the place of the event; empty where the agenda gives none.</summary>
    public TimeField StartsAt { get; set; } = new();

    public TextField Topic { get; set; } = new();

    public TextField Speakers { get; set; } = new();
}
