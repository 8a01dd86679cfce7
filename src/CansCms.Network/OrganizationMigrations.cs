using CansCms.Network.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;

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
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart<TitlePart>(part => part
                .WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart<AutoroutePart>(part => part
                .WithPosition("1")
                .WithSettings(new AutoroutePartSettings
                {
                    AllowCustomPath = true,
                    Pattern = "{{ Model.ContentItem.Content.LocalizationPart.Culture }}/network/{{ Model.ContentItem | display_text | slugify }}",
                }))
            .WithPart<LocalizationPart>(part => part.WithPosition("2"))
            .WithPart<OrganizationPart>(part => part.WithPosition("3"))
            .WithPart<HtmlBodyPart>(part => part
                .WithDisplayName("Body")
                .WithEditor("Wysiwyg")
                .WithPosition("4")));

        return 1;
    }
}
