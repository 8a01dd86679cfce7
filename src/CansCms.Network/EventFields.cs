using CansCms.Content.Models;
using CansCms.Network.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace CansCms.Network;

/// <summary>The fields of <see cref="EventPart"/>, in the order in which an editor fills them in.</summary>
public static class EventFields
{
    public static ContentPartDefinitionBuilder WithEventFields(this ContentPartDefinitionBuilder part) => part
        .WithField<TextField>(nameof(EventPart.Lead), field => field
            .WithDisplayName("Lead")
            .WithEditor("TextArea")
            .WithPosition("0")
            .WithSettings(new TextFieldSettings { Hint = "One or two sentences, shown in lists and in calendars." }))
        .WithField<DateTimeField>(nameof(EventPart.StartsUtc), field => field
            .WithDisplayName("Starts")
            .WithPosition("1"))
        .WithField<DateTimeField>(nameof(EventPart.EndsUtc), field => field
            .WithDisplayName("Ends")
            .WithPosition("2")
            .WithSettings(new DateTimeFieldSettings { Hint = "For whole days, the first moment of the day after." }))
        .WithField<TextField>(nameof(EventPart.Precision), field => field
            .WithDisplayName("How exactly the time is known")
            .WithEditor("PredefinedList")
            .WithPosition("3")
            .WithSettings(new TextFieldPredefinedListEditorSettings
            {
                Editor = EditorOption.Radio,
                DefaultValue = EventPrecisions.Time,
                Options =
                [
                    new ListValueOption("To the minute", EventPrecisions.Time),
                    new ListValueOption("Whole days", EventPrecisions.Day),
                    new ListValueOption("The month alone", EventPrecisions.Month),
                ],
            }))
        .WithField<TextField>(nameof(EventPart.TimeZone), field => field
            .WithDisplayName("Time zone")
            .WithPosition("4")
            .WithSettings(new TextFieldSettings { Hint = "The IANA name of the time zone of the place: Asia/Almaty, Asia/Bishkek, Europe/Zurich." }))
        .WithField<TextField>(nameof(EventPart.Place), field => field
            .WithDisplayName("Place")
            .WithPosition("5"))
        .WithField<LinkField>(nameof(EventPart.Link), field => field
            .WithDisplayName("Link")
            .WithPosition("6")
            .WithSettings(new LinkFieldSettings { Hint = "Where to join or to read more." }))
        .WithReferences(nameof(EventPart.Countries), "Countries", "7", "CountryPage")
        .WithReferences(nameof(EventPart.Campaigns), "Campaigns", "8", "CampaignHighlight")
        .WithReferences(nameof(EventPart.Organizers), "Organisers", "9", OrganizationMigrations.ContentType)
        .WithReferences(nameof(EventPart.Articles), "Articles about it", "10", "Article")
        .WithReviewMark("11");
}
