using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata;

public interface IContentDefinitionManager
{
    Task DeletePartDefinitionAsync(string name);
    Task DeleteTypeDefinitionAsync(string name);
    Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition);
    Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition);
    Task<ContentPartDefinition> GetPartDefinitionAsync(string name);
    Task<ContentPartDefinition> LoadPartDefinitionAsync(string name);
    Task<ContentTypeDefinition> GetTypeDefinitionAsync(string name);
    Task<ContentTypeDefinition> LoadTypeDefinitionAsync(string name);
    Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync();
    Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync();
    Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync();
    Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync();
    Task<string> GetIdentifierAsync();
}
