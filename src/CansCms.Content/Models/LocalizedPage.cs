using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Title.Models;

namespace CansCms.Content.Models;

/// <summary>What every type has that visitors read in their language, at an address of its own.</summary>
public static class LocalizedPage
{
    /// <param name="type">The type.</param>
    /// <param name="folder">What stands between language and title in the address, with a slash at its end; empty for none.</param>
    public static ContentTypeDefinitionBuilder AsLocalizedPage(this ContentTypeDefinitionBuilder type, string folder) => type
        .Creatable().Listable().Draftable().Versionable().Securable()
        .WithPart<TitlePart>(part => part
            .WithPosition("0")
            .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
        .WithPart<AutoroutePart>(part => part
            .WithPosition("1")
            .WithSettings(new AutoroutePartSettings
            {
                AllowCustomPath = true,
                Pattern = $$$"""{{ Model.ContentItem.Content.LocalizationPart.Culture }}/{{{folder}}}{{ Model.ContentItem | display_text | slugify }}""",
            }))
        .WithPart<LocalizationPart>(part => part.WithPosition("2"));
}
