using CansCms.Network.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Models;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;

namespace CansCms.Network;

public sealed class EventMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public const string ContentType = "Event";

    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(EventPart), part => part
            .Attachable()
            .WithDisplayName("Event")
            .WithDescription("Says when and where something takes place.")
            .WithEventFields());

        await definitions.AlterTypeDefinitionAsync(ContentType, type => type
            .WithDisplayName("Event")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart<TitlePart>(part => part
                .WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart<AutoroutePart>(part => part
                .WithPosition("1")
                .WithSettings(new AutoroutePartSettings
                {
                    AllowCustomPath = true,
                    Pattern = "{{ Model.ContentItem.Content.LocalizationPart.Culture }}/events/{{ Model.ContentItem | display_text | slugify }}",
                }))
            .WithPart<LocalizationPart>(part => part.WithPosition("2"))
            .WithPart<EventPart>(part => part.WithPosition("3"))
            .WithPart<HtmlBodyPart>(part => part
                .WithDisplayName("Body")
                .WithEditor("Wysiwyg")
                .WithPosition("4"))
            .WithPart<BagPart>(EventPart.Agenda, part => part
                .WithDisplayName("Agenda")
                .WithPosition("5")
                .WithSettings(new BagPartSettings { ContainedContentTypes = [nameof(AgendaItem)] })));

        return 1;
    }
}
