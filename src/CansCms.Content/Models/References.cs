using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace CansCms.Content.Models;

/// <summary>References to items of a type by localization set, so that a translation leads to translations.</summary>
public static class References
{
    public static ContentPartDefinitionBuilder WithReferences(this ContentPartDefinitionBuilder part, string name, string displayName, string position, string contentType) => part
        .WithField<LocalizationSetContentPickerField>(name, field => field
            .WithDisplayName(displayName)
            .WithPosition(position)
            .WithSettings(new LocalizationSetContentPickerFieldSettings { Multiple = true, DisplayedContentTypes = [contentType] }));
}
