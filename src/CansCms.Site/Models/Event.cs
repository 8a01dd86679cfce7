using System.Text.Json.Serialization;

namespace CansCms.Site.Models;

public sealed record Event([property: JsonPropertyName("event")] EventPart Part, Bag<AgendaItem>? Agenda) : SiteItem
{
    public override string View => "Event";

    public override string? Lead => Part.Lead;

    public override bool NeedsReview => Part.NeedsReview is true;
}

/// <param name="StartsLocal">As the clocks at the place show it.</param>
/// <param name="EndsLocal">The moment it is over, as the clocks at the place show it; of whole days, the first moment of the day after.</param>
/// <param name="Precision">Whether the minute is known, or the day, or the month alone.</param>
public sealed record EventPart(
    string? Lead,
    string? Status,
    DateTimeOffset? StartsLocal,
    DateTimeOffset? EndsLocal,
    string? Precision,
    string? Place,
    string? CalendarPath,
    bool? NeedsReview,
    Link? Link,
    IReadOnlyList<Country>? Countries,
    IReadOnlyList<Campaign>? Campaigns,
    IReadOnlyList<Organization>? Organizers,
    IReadOnlyList<Article>? Articles)
{
    [JsonIgnore]
    public DateTimeOffset? LastDay => Precision == "Day" ? EndsLocal?.AddTicks(-1) : EndsLocal;
}

public sealed record AgendaItem(TimeSpan? StartsAt, string? Topic, string? Speakers);
