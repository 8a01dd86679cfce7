using OrchardCore.ContentManagement.Metadata.Models;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public abstract class ContentTypePartDefinitionBuilder
{
    protected ContentTypePartDefinitionBuilder(ContentTypePartDefinition part) => throw new NotImplementedException();
    protected readonly JsonObject _settings = default;
    public ContentTypePartDefinition Current { get; set; }
    public ContentTypePartDefinitionBuilder MergeSettings(JsonObject settings) => throw new NotImplementedException();
    public ContentTypePartDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new() => throw new NotImplementedException();
    public ContentTypePartDefinitionBuilder WithSettings<T>(T settings) => throw new NotImplementedException();
    public abstract ContentTypePartDefinition Build();
    public string Name { get; }
    public string PartName { get; }
    public string TypeName { get; }
}
