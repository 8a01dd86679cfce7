using Grove.Storage.Sessions;
using OrchardCore;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using YesSql;

namespace Grove.Storage.Documents;

/// <summary>Keeps the one document of a type: cached where it is committed, read from the session where it is not.</summary>
internal sealed class DocumentManager<TDocument>(Session session, DocumentCache cache) : IDocumentManager<TDocument> where TDocument : class, IDocument, new()
{
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
                : !ambient.HasChanged(typeof(TDocument)) && cache.Get(typeof(TDocument)) is TDocument committed ? committed
                : await ReadInsideAsync(ambient, factoryAsync);
        }

        if (cache.Get(typeof(TDocument)) is TDocument cached)
        {
            return cached;
        }

        var generation = cache.Generation;
        var document = await ReadAsync(factoryAsync);
        document.IsReadOnly = true;
        cache.Keep(typeof(TDocument), document, generation);
        return document;
    }

    public async Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>>? factoryAsync = null)
        => _updated ?? await session.Query<TDocument>().FirstOrDefaultAsync() ?? await CreateAsync(factoryAsync);

    public async Task UpdateAsync(TDocument document, Func<TDocument, Task>? afterUpdateAsync = null)
    {
        if (document.IsReadOnly)
        {
            throw new InvalidOperationException($"The shared '{typeof(TDocument).Name}' cannot be updated; change the copy that {nameof(GetOrCreateMutableAsync)} answers.");
        }

        document.Identifier = IdGenerator.GenerateId();
        await session.SaveAsync(document, checkConcurrency: true);
        _updated = document;

        AmbientTransaction.Current?.ChangeDocument(typeof(TDocument));
        session.AfterCommit(() =>
        {
            cache.Invalidate(typeof(TDocument));
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
        var document = await ReadAsync(factoryAsync);
        document.IsReadOnly = true;
        ambient.KeepDocument(typeof(TDocument), document);
        return document;
    }

    private async Task<TDocument> ReadAsync(Func<Task<TDocument>>? factoryAsync)
    {
        if (await session.Query<TDocument>().FirstOrDefaultAsync() is not { } document)
        {
            return await CreateAsync(factoryAsync);
        }

        // Shared from now on: the session must not store what others see.
        session.Detach(document);
        return document;
    }
}
