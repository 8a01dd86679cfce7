using Grove.Storage.Databases;
using Grove.Storage.Sessions;
using OrchardCore;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using YesSql;

namespace Grove.Storage.Documents;

/// <summary>Keeps the one document of a type: in memory where it is committed, read from the session where it is not.</summary>
/// <param name="session">Made only where there is something to read or to write: an answer that is kept needs none.</param>
/// <param name="cache">What is committed.</param>
/// <param name="current">What of it is so still.</param>
internal sealed class DocumentManager<TDocument>(Lazy<Session> session, DocumentCache cache, CurrentDocuments current) : IDocumentManager<TDocument> where TDocument : class, IDocument, new()
{
    private TDocument? _created;
    private TDocument? _updated;

    public async Task<TDocument> GetOrCreateImmutableAsync(Func<Task<TDocument>>? factoryAsync = null)
    {
        if (_updated is not null)
        {
            return _updated;
        }

        if (AmbientTransaction.Current is { } ambient)
        {
            return ambient.TryGetDocument(typeof(TDocument), out var inside) ? (TDocument)inside!
                : !ambient.HasChanged(typeof(TDocument)) && cache.Kept.Find(typeof(TDocument)) is TDocument committed ? committed
                : await ReadInsideAsync(ambient, factoryAsync);
        }

        var kept = await current.GetAsync();
        return kept.Find(typeof(TDocument)) is TDocument found ? found : await ReadAndKeepAsync(kept.Mark, factoryAsync);
    }

    public async Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>>? factoryAsync = null)
        => _updated ?? await session.Value.Query<TDocument>().FirstOrDefaultAsync() ?? (_created ??= await CreateAsync(factoryAsync));

    public async Task UpdateAsync(TDocument document, Func<TDocument, Task>? afterUpdateAsync = null)
    {
        if (document.IsReadOnly)
        {
            throw new InvalidOperationException($"The shared '{typeof(TDocument).Name}' cannot be updated; change the copy that {nameof(GetOrCreateMutableAsync)} answers.");
        }

        document.Identifier = IdGenerator.GenerateId();
        session.Value.SaveTheOnlyOne(document);
        _updated = document;

        AmbientTransaction.Current?.ChangeDocument(typeof(TDocument));
        session.Value.AfterCommit(() =>
        {
            cache.Forget(typeof(TDocument));
            _updated = null;
        });

        if (afterUpdateAsync is not null)
        {
            await afterUpdateAsync(document);
        }
    }

    private static async Task<TDocument> CreateAsync(Func<Task<TDocument>>? factoryAsync)
        => factoryAsync is null ? new TDocument() : await factoryAsync() ?? new TDocument();

    private async Task<TDocument> ReadInsideAsync(AmbientTransaction ambient, Func<Task<TDocument>>? factoryAsync)
    {
        var (document, _, _) = await ReadAsync(factoryAsync);
        ambient.KeepDocument(typeof(TDocument), document);
        return document;
    }

    private async Task<TDocument> ReadAndKeepAsync(ChangeMark? mark, Func<Task<TDocument>>? factoryAsync)
    {
        var (document, id, version) = await ReadAsync(factoryAsync);
        cache.Keep(typeof(TDocument), new(document, id, version), mark);
        return document;
    }

    /// <summary>Reads the document for all. The session does not know it, so that it never stores what others see.</summary>
    private async Task<(TDocument Document, long Id, long Version)> ReadAsync(Func<Task<TDocument>>? factoryAsync)
    {
        var read = await session.Value.ReadFirstAsync<TDocument>() ?? (await CreateAsync(factoryAsync), 0, 0);
        read.Document.IsReadOnly = true;
        return read;
    }
}
