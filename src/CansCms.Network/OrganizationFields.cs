using CansCms.Content.Models;
using CansCms.Network.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;

namespace CansCms.Network;

/// <summary>The fields of <see cref="OrganizationPart"/>, in the order in which an editor fills them in.</summary>
public static class OrganizationFields
{
    public static ContentPartDefinitionBuilder WithOrganizationFields(this ContentPartDefinitionBuilder part) => part
        .WithField<TextField>(nameof(OrganizationPart.Relation), field => field
            .WithDisplayName("Relation to the network")
            .WithEditor("PredefinedList")
            .WithPosition("0")
            .WithSettings(new TextFieldPredefinedListEditorSettings
            {
                Editor = EditorOption.Radio,
                DefaultValue = OrganizationRelations.Member,
                Options =
                [
                    new ListValueOption("Member", OrganizationRelations.Member),
                    new ListValueOption("Partner", OrganizationRelations.Partner),
                    new ListValueOption("Peer network", OrganizationRelations.PeerNetwork),
                ],
            }))
        .WithField<TextField>(nameof(OrganizationPart.Lead), field => field
            .WithDisplayName("Lead")
            .WithEditor("TextArea")
            .WithPosition("1")
            .WithSettings(new TextFieldSettings { Hint = "One or two sentences, shown in lists." }))
        .WithReferences(nameof(OrganizationPart.Countries), "Countries", "2", "CountryPage")
        .WithField<NumericField>(nameof(OrganizationPart.Since), field => field
            .WithDisplayName("Since (year)")
            .WithPosition("3")
            .WithSettings(new NumericFieldSettings { Minimum = Year.Earliest, Maximum = Year.Latest }))
        .WithField<MediaField>(nameof(OrganizationPart.Logo), field => field
            .WithDisplayName("Logo")
            .WithPosition("4")
            .WithSettings(new MediaFieldSettings { Multiple = false, AllowMediaText = true }))
        .WithField<LinkField>(nameof(OrganizationPart.Website), field => field
            .WithDisplayName("Website")
            .WithPosition("5"))
        .WithField<TextField>(nameof(OrganizationPart.Email), field => field
            .WithDisplayName("E-mail")
            .WithEditor("Email")
            .WithPosition("6"))
        .WithReviewMark("7");
}
