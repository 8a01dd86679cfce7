using YesSql.Indexes;

namespace CansCms.Network.Indexes;

/// <summary>Finds published events by their time.</summary>
public sealed class EventIndex : MapIndex
{
    public const int IdLength = 26;

    /// <summary>The longest name of a culture that .NET knows, with room.</summary>
    public const int CultureLength = 32;

    public string? LocalizationSet { get; set; }

    /// <summary>In lower case.</summary>
    public string? Culture { get; set; }

    public DateTime? StartsUtc { get; set; }

    /// <summary>The end; the start of an event without one.</summary>
    public DateTime? OverUtc { get; set; }
}
