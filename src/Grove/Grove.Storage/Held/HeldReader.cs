using Grove.Storage.Databases;
using Grove.Storage.Indexing;
using Grove.Storage.Querying;
using Grove.Storage.Sessions;
using YesSql.Indexes;

namespace Grove.Storage.Held;

/// <summary>
/// Reads documents and rows for one session: from memory where nothing was committed since, otherwise from the database. What this process commits is seen at once,
/// what another one does by the next session.
/// </summary>
internal sealed class HeldReader(HeldContent held, Database database)
{
    private (long Commits, ChangeMark? Mark)? _looked;

    /// <summary>The mark of the database, asked for once, and again when this process has committed anything; null where the database cannot tell.</summary>
    public async ValueTask<ChangeMark?> MarkAsync(CancellationToken cancellationToken)
    {
        var commits = DatabaseConnection.Commits;

        if (_looked is not { } looked || looked.Commits != commits)
        {
            _looked = looked = (commits, await database.ChangeMarkAsync(cancellationToken));
        }

        return looked.Mark;
    }

    /// <summary>The documents that a query was answered when the database was as it is at the mark; null where that is not held.</summary>
    public IReadOnlyList<HeldDocument>? Find<T>(QueryKey query, ChangeMark mark) where T : class
    {
        if (held.Answer(query, mark) is not { } answer)
        {
            return null;
        }

        var documents = new HeldDocument[answer.Length];

        for (var i = 0; i < answer.Length; i++)
        {
            var (id, version) = answer[i];

            if (held.Document(typeof(T), id, version, mark) is not { } document)
            {
                return null;
            }

            documents[i] = new(id, version, document);
        }

        return documents;
    }

    /// <summary>The documents that a statement answers, which are held for the next who asks the same.</summary>
    public async Task<IReadOnlyList<HeldDocument>> ReadAsync<T>(
        QueryKey query, ChangeMark mark, SqlText statement, DatabaseConnection connection, CancellationToken cancellationToken) where T : class
    {
        var documents = new List<HeldDocument>();
        await using var reader = await connection.ReadAsync(statement.ToString(), statement.Parameters, cancellationToken);

        while (await reader.ReadAsync(cancellationToken))
        {
            var (id, version) = (reader.GetInt64(0), reader.GetInt64(2));

            if (held.Document(typeof(T), id, version, mark) is not { } document)
            {
                var content = reader.GetString(1);
                document = DocumentJson.Read<T>(content, id);
                held.Keep(typeof(T), id, version, mark, document, content.Length);
            }

            documents.Add(new(id, version, document));
        }

        held.Keep(query, mark, [.. documents.Select(document => (document.Id, document.Version))]);
        return documents;
    }

    /// <summary>Rows of an index for one reader, who may change them, from memory or as they are read.</summary>
    public async Task<List<TIndex>> RowsAsync<TIndex>(QueryKey query, ChangeMark mark, Func<Task<List<TIndex>>> read) where TIndex : class, IIndex
    {
        if (held.Rows(query, mark) is not { } rows)
        {
            held.Keep(query, mark, rows = await read());
        }

        return [.. rows.Select(row => IndexTable.Copy((TIndex)row))];
    }
}
