using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

public interface IDocumentManager<TDocument> where TDocument : class, IDocument, new()
{
    Task UpdateAsync(TDocument document, Func<TDocument, Task> afterUpdateAsync = null);
    Task<TDocument> GetOrCreateImmutableAsync(Func<Task<TDocument>> factoryAsync = null);
    Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>> factoryAsync = null);
}
