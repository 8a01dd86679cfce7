using OrchardCore.ContentManagement.Metadata.Models;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public class ContentPartDefinitionBuilder
{
    public ContentPartDefinition Build() => throw new NotImplementedException();
    public ContentPartDefinition Current { get; }
    public ContentPartDefinitionBuilder MergeSettings(JsonObject settings) => throw new NotImplementedException();
    public ContentPartDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new() => throw new NotImplementedException();
    public ContentPartDefinitionBuilder Named(string name) => throw new NotImplementedException();
    public ContentPartDefinitionBuilder RemoveField(string fieldName) => throw new NotImplementedException();
    public ContentPartDefinitionBuilder WithField(string fieldName) => throw new NotImplementedException();
    public ContentPartDefinitionBuilder WithField(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration) => throw new NotImplementedException();
    public ContentPartDefinitionBuilder WithField<TField>(string fieldName) => throw new NotImplementedException();
    public ContentPartDefinitionBuilder WithField<TField>(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration) => throw new NotImplementedException();
    public ContentPartDefinitionBuilder WithSettings<T>(T settings) => throw new NotImplementedException();
    public ContentPartDefinitionBuilder() { }
    public ContentPartDefinitionBuilder(ContentPartDefinition existing) => throw new NotImplementedException();
    public Task<ContentPartDefinitionBuilder> WithFieldAsync(string fieldName, Func<ContentPartFieldDefinitionBuilder, Task> configurationAsync) => throw new NotImplementedException();
    public Task<ContentPartDefinitionBuilder> WithFieldAsync<TField>(string fieldName, Func<ContentPartFieldDefinitionBuilder, Task> configuration) => throw new NotImplementedException();
    public string Name { get; }
}
