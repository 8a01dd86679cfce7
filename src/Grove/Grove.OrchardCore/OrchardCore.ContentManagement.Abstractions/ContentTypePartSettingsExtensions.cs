using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Sets the settings of a part as a type has it.</summary>
public static class ContentTypePartSettingsExtensions
{
    public static ContentTypePartDefinitionBuilder WithDisplayName(this ContentTypePartDefinitionBuilder builder, string displayName)
        => builder.MergeSettings<ContentTypePartSettings>(settings => settings.DisplayName = displayName);

    public static ContentTypePartDefinitionBuilder WithDescription(this ContentTypePartDefinitionBuilder builder, string description)
        => builder.MergeSettings<ContentTypePartSettings>(settings => settings.Description = description);

    public static ContentTypePartDefinitionBuilder WithEditor(this ContentTypePartDefinitionBuilder builder, string editor)
        => builder.MergeSettings<ContentTypePartSettings>(settings => settings.Editor = editor);

    public static ContentTypePartDefinitionBuilder WithDisplayMode(this ContentTypePartDefinitionBuilder builder, string displayMode)
        => builder.MergeSettings<ContentTypePartSettings>(settings => settings.DisplayMode = displayMode);

    public static ContentTypePartDefinitionBuilder WithPosition(this ContentTypePartDefinitionBuilder builder, string position)
        => builder.MergeSettings<ContentTypePartSettings>(settings => settings.Position = position);
}
