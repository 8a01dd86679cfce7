using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentManagement;

public interface IContentDefinitionStore
{
    Task SaveContentDefinitionAsync(ContentDefinitionRecord contentDefinitionRecord);
    Task<ContentDefinitionRecord> GetContentDefinitionAsync();
    Task<ContentDefinitionRecord> LoadContentDefinitionAsync();
}
