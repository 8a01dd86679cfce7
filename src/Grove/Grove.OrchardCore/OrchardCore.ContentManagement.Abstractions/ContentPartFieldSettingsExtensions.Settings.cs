using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Sets the settings of a field of a part.</summary>
public static class ContentPartFieldSettingsExtensions
{
    public static ContentPartFieldDefinitionBuilder WithDisplayName(this ContentPartFieldDefinitionBuilder builder, string displayName)
        => builder.MergeSettings<ContentPartFieldSettings>(settings => settings.DisplayName = displayName);

    public static ContentPartFieldDefinitionBuilder WithDescription(this ContentPartFieldDefinitionBuilder builder, string description)
        => builder.MergeSettings<ContentPartFieldSettings>(settings => settings.Description = description);

    public static ContentPartFieldDefinitionBuilder WithEditor(this ContentPartFieldDefinitionBuilder builder, string editor)
        => builder.MergeSettings<ContentPartFieldSettings>(settings => settings.Editor = editor);

    public static ContentPartFieldDefinitionBuilder WithDisplayMode(this ContentPartFieldDefinitionBuilder builder, string displayMode)
        => builder.MergeSettings<ContentPartFieldSettings>(settings => settings.DisplayMode = displayMode);

    public static ContentPartFieldDefinitionBuilder WithPosition(this ContentPartFieldDefinitionBuilder builder, string position)
        => builder.MergeSettings<ContentPartFieldSettings>(settings => settings.Position = position);
}
