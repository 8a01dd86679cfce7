using CansCms.Content.GraphQL;
using CansCms.Localization.GraphQL;
using CansCms.Network.Controllers;
using CansCms.Network.Models;
using CansCms.Network.Services;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;

namespace CansCms.Network.GraphQL;

/// <summary>Adds to the fields of the part what is computed from them, and the items that it refers to by localization set.</summary>
public sealed class EventGraphType : ObjectGraphType<EventPart>
{
    public EventGraphType(IStringLocalizer<EventGraphType> S)
    {
        Name = nameof(EventPart);
        Description = S["When and where something takes place."];

        Field<DateTimeOffsetGraphType>("startsLocal")
            .Description(S["The start as the clocks at the place show it, with their distance from UTC."])
            .Resolve(context => Times(context).StartsLocal(context.Source));

        Field<DateTimeOffsetGraphType>("endsLocal")
            .Description(S["The end as the clocks at the place show it, with their distance from UTC."])
            .Resolve(context => Times(context).EndsLocal(context.Source));

        Field<EventStatusGraphType>("status")
            .Description(S["Whether the event is upcoming, running or ended now."])
            .Resolve(context =>
            {
                var now = context.RequestServices!.GetRequiredService<IClock>().UtcNow;
                context.ReadsClock(context.Source.StatusChangesAfter(now));
                return context.Source.StatusAt(now);
            });

        Field<StringGraphType>("calendarPath")
            .Description(S["The path of the event's calendar file; null where only its month is known."])
            .Resolve(context => context.Source.KnownPrecision() == EventPrecisions.Month ? null : CalendarController.PathOf(context.Source.ContentItem.ContentItemId));

        this.AddReferences("countries", S["The countries that the event is about, in its language where they are translated."], part => part.Countries);
        this.AddReferences("campaigns", S["The campaigns that the event belongs to, in its language where they are translated."], part => part.Campaigns);
        this.AddReferences("organizers", S["Who holds the event, in its language where they are translated."], part => part.Organizers);
        this.AddReferences("articles", S["Articles about the event, in its language where they are translated."], part => part.Articles);
    }

    private static EventTimes Times(IResolveFieldContext<EventPart> context) => context.RequestServices!.GetRequiredService<EventTimes>();
}
