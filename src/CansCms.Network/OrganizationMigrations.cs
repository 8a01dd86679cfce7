using CansCms.Content.Models;
using CansCms.Network.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;

namespace CansCms.Network;

public sealed class OrganizationMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public const string ContentType = "MemberOrganization";

    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(OrganizationPart), part => part
            .Attachable()
            .WithDisplayName("Organisation")
            .WithDescription("Says what an organisation is to the network.")
            .WithOrganizationFields());

        await definitions.AlterTypeDefinitionAsync(ContentType, type => type
            .WithDisplayName("Organisation")
            .AsLocalizedPage("network/")
            .WithPart<OrganizationPart>(part => part.WithPosition("3"))
            .WithPart<HtmlBodyPart>(part => part
                .WithDisplayName("Body")
                .WithEditor("Wysiwyg")
                .WithPosition("4")));

        return 1;
    }
}
