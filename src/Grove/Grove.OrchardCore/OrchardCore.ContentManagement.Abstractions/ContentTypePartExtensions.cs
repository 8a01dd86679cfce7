using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Reads the settings of a part as a type has it.</summary>
public static class ContentTypePartExtensions
{
    /// <summary>Its name as set for this type, else the part's, else the technical name.</summary>
    public static string DisplayName(this ContentTypePartDefinition typePart)
        => typePart.GetSettings<ContentTypePartSettings>().DisplayName is { Length: > 0 } name ? name : typePart.PartDefinition.DisplayName();

    public static string Description(this ContentTypePartDefinition typePart)
        => typePart.GetSettings<ContentTypePartSettings>().Description is { Length: > 0 } description ? description : typePart.PartDefinition.Description();

    public static string Editor(this ContentTypePartDefinition typePart) => typePart.GetSettings<ContentTypePartSettings>().Editor;

    public static string DisplayMode(this ContentTypePartDefinition typePart) => typePart.GetSettings<ContentTypePartSettings>().DisplayMode;

    /// <summary>Whether the type has the part under a name of its own, as it can have several of the kind.</summary>
    public static bool IsNamedPart(this ContentTypePartDefinition typePart) => typePart.PartDefinition.Name != typePart.Name && typePart.PartDefinition.IsReusable();
}
