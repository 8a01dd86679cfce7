using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A content type: its parts and settings.</summary>
public class ContentTypeDefinition : ContentDefinition
{
    public ContentTypeDefinition(string name, string displayName) : this(name, displayName, [], [])
    {
    }

    public ContentTypeDefinition(string name, string displayName, IEnumerable<ContentTypePartDefinition> parts, JsonObject settings)
    {
        Name = name;
        DisplayName = displayName;
        Settings = settings;
        Parts = parts.ToList();

        foreach (var part in Parts)
        {
            part.ContentTypeDefinition = this;
        }
    }

    public string DisplayName { get; }

    public IEnumerable<ContentTypePartDefinition> Parts { get; }
}
