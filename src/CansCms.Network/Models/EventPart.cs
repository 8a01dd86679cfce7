using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace CansCms.Network.Models;

/// <summary>What is said of an event beside its title and body.</summary>
public sealed class EventPart : ContentPart
{
    /// <summary>The name of the bag of <see cref="AgendaItem"/> items on an event.</summary>
    public const string Agenda = nameof(Agenda);

    public TextField Lead { get; set; } = new();

    public DateTimeField StartsUtc { get; set; } = new();

    /// <summary>The moment it is over: for whole days, the first moment of the day after.</summary>
    public DateTimeField EndsUtc { get; set; } = new();

    /// <summary>One of <see cref="EventPrecisions"/>.</summary>
    public TextField Precision { get; set; } = new();

    /// <summary>The IANA name of the time zone of the place.</summary>
    public TextField TimeZone { get; set; } = new();

    public TextField Place { get; set; } = new();

    /// <summary>Where to join or to read more.</summary>
    public LinkField Link { get; set; } = new();

    public LocalizationSetContentPickerField Countries { get; set; } = new();

    public LocalizationSetContentPickerField Campaigns { get; set; } = new();

    public LocalizationSetContentPickerField Organizers { get; set; } = new();

    /// <summary>Articles that report on it.</summary>
    public LocalizationSetContentPickerField Articles { get; set; } = new();

    /// <summary>Set on a machine-made translation until an editor has read it.</summary>
    public BooleanField NeedsReview { get; set; } = new();
}
