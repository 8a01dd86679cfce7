using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

/// <summary>Reads and updates the one document of a type.</summary>
public interface IDocumentManager<TDocument> where TDocument : class, IDocument, new()
{
    /// <summary>The document, shared and not to be changed.</summary>
    Task<TDocument> GetOrCreateImmutableAsync(Func<Task<TDocument>> factoryAsync = null);

    /// <summary>A copy to change and give to <see cref="UpdateAsync"/>.</summary>
    Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>> factoryAsync = null);

    /// <summary>Stores the changed copy; others read it once the session is committed.</summary>
    Task UpdateAsync(TDocument document, Func<TDocument, Task> afterUpdateAsync = null);
}
