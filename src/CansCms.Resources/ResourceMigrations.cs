using CansCms.Content.Models;
using CansCms.Resources.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;

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
            .AsLocalizedPage("resources/")
            .WithPart<ResourcePart>(part => part.WithPosition("3"))
            .WithPart<HtmlBodyPart>(part => part
                .WithDisplayName("Body")
                .WithEditor("Wysiwyg")
                .WithPosition("4")));

        return 1;
    }
}
