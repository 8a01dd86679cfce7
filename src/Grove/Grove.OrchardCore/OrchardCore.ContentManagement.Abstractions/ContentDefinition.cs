using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

public abstract class ContentDefinition
{
    protected ContentDefinition() { }
    public JsonObject Settings { get; set; }
    public T GetSettings<T>() where T : new() => throw new NotImplementedException();
    public string Name { get; set; }
}
