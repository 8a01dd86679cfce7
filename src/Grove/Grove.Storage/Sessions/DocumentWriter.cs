using Grove.Storage.Databases;
using Grove.Storage.Indexing;
using YesSql;
using YesSql.Indexes;

namespace Grove.Storage.Sessions;

/// <summary>Writes pending documents with the rows of their indexes.</summary>
internal sealed class DocumentWriter(Database database, DatabaseConnection connection, IReadOnlyList<IndexCatalog> catalogs)
{
    private readonly StatementQueue _queue = new(database, connection);

    public async Task WriteAsync(IReadOnlyList<Entry> entries, CancellationToken cancellationToken)
    {
        var added = entries.Where(entry => entry.Id == 0 && !entry.IsDeleted).ToList();

        if (added.Count > 0)
        {
            await MustHaveNoOtherAsync(added.Where(entry => entry.IsTheOnlyOne), cancellationToken);
            var ids = await database.ReserveIdsAsync(connection, added.Count, cancellationToken);

            for (var i = 0; i < ids.Length; i++)
            {
                added[i].Id = ids[i];
                DocumentJson.SetId(added[i].Document, ids[i]);
            }
        }

        foreach (var entry in entries)
        {
            if (entry.IsDeleted)
            {
                await DeleteAsync(entry, cancellationToken);
            }
            else
            {
                await WriteAsync(entry, cancellationToken);
            }
        }

        await _queue.FlushAsync(cancellationToken);
    }

    private async Task WriteAsync(Entry entry, CancellationToken cancellationToken)
    {
        var content = DocumentJson.Write(entry.Document);

        if (entry.Content is null)
        {
            await _queue.InsertAsync(DocumentStatements.Insert(database), [entry.Id, DocumentJson.TypeName(entry.Document.GetType()), content, 1L], cancellationToken);
            entry.Version = 1;
        }
        else if (content != entry.Content)
        {
            await UpdateAsync(entry, content, cancellationToken);
            await DeleteRowsAsync(entry, cancellationToken);
        }
        else if (entry.IsWritten)
        {
            return;
        }
        else
        {
            // Who saves what is as it was wants its rows made anew, as YesSql makes them: an index may be younger than the document.
            await DeleteRowsAsync(entry, cancellationToken);
        }

        entry.Content = content;
        entry.IsWritten = true;
        entry.ChecksConcurrency = false;
        await InsertRowsAsync(entry, cancellationToken);
    }

    private async Task UpdateAsync(Entry entry, string content, CancellationToken cancellationToken)
    {
        if (!entry.ChecksConcurrency)
        {
            await _queue.AddAsync(DocumentStatements.Update(database), [content, entry.Id], cancellationToken);
        }
        else if (await connection.ExecuteAsync(DocumentStatements.UpdateChecked(database), [content, entry.Id, entry.Version], cancellationToken) == 0)
        {
            throw Changed(entry, content);
        }

        entry.Version++;
    }

    private async Task DeleteAsync(Entry entry, CancellationToken cancellationToken)
    {
        if (entry.Id != 0)
        {
            await DeleteRowsAsync(entry, cancellationToken);
            await _queue.AddAsync(DocumentStatements.Delete(database), [entry.Id], cancellationToken);
        }
    }

    private async Task DeleteRowsAsync(Entry entry, CancellationToken cancellationToken)
    {
        foreach (var index in Indexes(entry.Document).Select(descriptor => descriptor.IndexType).Distinct())
        {
            await _queue.AddAsync(IndexTable.Of(index).Delete(database), [entry.Id], cancellationToken);
        }
    }

    private async Task InsertRowsAsync(Entry entry, CancellationToken cancellationToken)
    {
        foreach (var descriptor in Indexes(entry.Document))
        {
            if (descriptor.Filter?.Invoke(entry.Document) == false)
            {
                continue;
            }

            var table = IndexTable.Of(descriptor.IndexType);

            foreach (var row in await descriptor.Map(entry.Document, cancellationToken) ?? [])
            {
                if (row is not null)
                {
                    await _queue.InsertAsync(table.Insert(database), table.Values(database, row, entry.Id), cancellationToken);
                }
            }
        }
    }

    /// <summary>Another process may be storing its own first document of the class: the second of the two finds the other's.</summary>
    private async Task MustHaveNoOtherAsync(IEnumerable<Entry> entries, CancellationToken cancellationToken)
    {
        // All in one order, so that two processes do not wait for each other.
        foreach (var entry in entries.OrderBy(entry => DocumentJson.TypeName(entry.Document.GetType()), StringComparer.Ordinal))
        {
            var type = DocumentJson.TypeName(entry.Document.GetType());
            await database.LockAsync(connection, type, cancellationToken);

            if (await connection.ScalarAsync(DocumentStatements.AnyOfType(database), [type], cancellationToken) is not null)
            {
                throw Changed(entry, DocumentJson.Write(entry.Document));
            }
        }
    }

    private static ConcurrencyException Changed(Entry entry, string content)
        => new(new Document { Id = entry.Id, Type = DocumentJson.TypeName(entry.Document.GetType()), Content = content, Version = entry.Version });

    private IEnumerable<IndexDescriptor> Indexes(object document) => catalogs.SelectMany(catalog => catalog.Of(document.GetType()));
}
