using CansCms.Resources.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;

namespace CansCms.Resources;

public sealed class ResourceMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public const string ContentType = "Resource";

    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(ResourcePart), part => part
            .Attachable()
            .WithDisplayName("Resource")
            .WithDescription("Makes an item something to read, download or hand out.")
            .WithResourceFields());

        await definitions.AlterTypeDefinitionAsync(ContentType, type => type
            .WithDisplayName("Resource")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart<TitlePart>(part => part
                .WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart<AutoroutePart>(part => part
                .WithPosition("1")
                .WithSettings(new AutoroutePartSettings
                {
                    AllowCustomPath = true,
                    Pattern = "{{ Model.ContentItem.Content.LocalizationPart.Culture }}/resources/{{ Model.ContentItem | display_text | slugify }}",
                }))
            .WithPart<LocalizationPart>(part => part.WithPosition("2"))
            .WithPart<ResourcePart>(part => part.WithPosition("3"))
            .WithPart<HtmlBodyPart>(part => part
                .WithDisplayName("Body")
                .WithEditor("Wysiwyg")
                .WithPosition("4")));

        return 1;
    }
}
