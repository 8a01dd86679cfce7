using CansCms.Campaigns.Models;
using CansCms.Content.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;

namespace CansCms.Campaigns;

public sealed class CampaignMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public const string ContentType = "CampaignHighlight";

    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(CampaignPart), part => part
            .Attachable()
            .WithDisplayName("Campaign")
            .WithDescription("Shows an item as a campaign.")
            .WithField<TextField>(nameof(CampaignPart.Hashtag), field => field
                .WithDisplayName("Hashtag")
                .WithPosition("0")
                .WithSettings(new TextFieldSettings { Hint = "With the #, as readers write it: #IBelong." }))
            .WithField<TextField>(nameof(CampaignPart.Lead), field => field
                .WithDisplayName("Lead")
                .WithEditor("TextArea")
                .WithPosition("1")
                .WithSettings(new TextFieldSettings { Hint = "One or two sentences, shown in lists." }))
            .WithField<DateTimeField>(nameof(CampaignPart.StartsUtc), field => field
                .WithDisplayName("Starts")
                .WithPosition("2"))
            .WithField<DateTimeField>(nameof(CampaignPart.EndsUtc), field => field
                .WithDisplayName("Ends")
                .WithPosition("3")
                .WithSettings(new DateTimeFieldSettings { Hint = "Empty for a campaign that goes on." }))
            .WithField<TextField>(nameof(CampaignPart.Goal), field => field
                .WithDisplayName("Goal")
                .WithEditor("TextArea")
                .WithPosition("4"))
            .WithField<LinkField>(nameof(CampaignPart.CallToAction), field => field
                .WithDisplayName("Call to action")
                .WithPosition("5")
                .WithSettings(new LinkFieldSettings { Hint = "What a reader can do, and the web address where." }))
            .WithField<MediaField>(nameof(CampaignPart.Image), field => field
                .WithDisplayName("Image")
                .WithPosition("6")
                .WithSettings(new MediaFieldSettings { Multiple = false, AllowMediaText = true }))
            .WithReviewMark("9"));

        await definitions.AlterTypeDefinitionAsync(ContentType, type => type
            .WithDisplayName("Campaign highlight")
            .AsLocalizedPage("campaigns/")
            .WithPart<CampaignPart>(part => part.WithPosition("3"))
            .WithPart<HtmlBodyPart>(part => part
                .WithDisplayName("Body")
                .WithEditor("Wysiwyg")
                .WithPosition("4")));

        return 1;
    }
}
