using System.Runtime.CompilerServices;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Documents;

namespace Grove.Content.Definitions;

/// <summary>Keeps the definitions of types and parts in one document.</summary>
internal sealed class ContentDefinitionManager(IDocumentManager<ContentDefinitionRecord> documents) : IContentDefinitionManager
{
    // By record, so that a record that is shared by all requests is read once.
    private static readonly ConditionalWeakTable<ContentDefinitionRecord, DefinitionCatalog> _catalogs = [];

    public async Task<ContentTypeDefinition> GetTypeDefinitionAsync(string name) => Find((await GetAsync()).Types, name);

    public async Task<ContentPartDefinition> GetPartDefinitionAsync(string name) => Find((await GetAsync()).Parts, name);

    public async Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync() => (await GetAsync()).Types.Values;

    public async Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync() => (await GetAsync()).Parts.Values;

    public async Task<ContentTypeDefinition> LoadTypeDefinitionAsync(string name) => Find((await LoadAsync()).Types, name);

    public async Task<ContentPartDefinition> LoadPartDefinitionAsync(string name) => Find((await LoadAsync()).Parts, name);

    public async Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync() => (await LoadAsync()).Types.Values;

    public async Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync() => (await LoadAsync()).Parts.Values;

    public Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition)
        => ChangeAsync(record => DefinitionRecords.Set(record, contentTypeDefinition));

    public Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition)
        => ChangeAsync(record => DefinitionRecords.Set(record, contentPartDefinition));

    public Task DeleteTypeDefinitionAsync(string name)
        => ChangeAsync(record => DefinitionRecords.Remove(record.ContentTypeDefinitionRecords, type => type.Name == name));

    public Task DeletePartDefinitionAsync(string name) => ChangeAsync(record =>
    {
        DefinitionRecords.Remove(record.ContentPartDefinitionRecords, part => part.Name == name);

        foreach (var type in record.ContentTypeDefinitionRecords)
        {
            DefinitionRecords.Remove(type.ContentTypePartDefinitionRecords, part => part.PartName == name);
        }
    });

    public async Task<string> GetIdentifierAsync() => (await documents.GetOrCreateImmutableAsync()).Identifier;

    private static T Find<T>(IReadOnlyDictionary<string, T> definitions, string name) where T : class
        => string.IsNullOrEmpty(name) ? null! : definitions.GetValueOrDefault(name)!;

    private async Task<DefinitionCatalog> GetAsync()
        => _catalogs.GetValue(await documents.GetOrCreateImmutableAsync(), static record => new DefinitionCatalog(record));

    private async Task<DefinitionCatalog> LoadAsync()
        => _catalogs.GetValue(await documents.GetOrCreateMutableAsync(), static record => new DefinitionCatalog(record));

    private async Task ChangeAsync(Action<ContentDefinitionRecord> change)
    {
        var record = await documents.GetOrCreateMutableAsync();
        change(record);
        _catalogs.Remove(record);
        await documents.UpdateAsync(record);
    }
}
