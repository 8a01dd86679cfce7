using Grove.Storage.Databases;
using Grove.Storage.Querying;
using Grove.Storage.Sessions;

namespace Grove.Storage.Held;

/// <summary>
/// Reads documents for one session: from memory where nothing was committed since, otherwise from the database. What this process commits is seen at once,
/// what another one does by the next session.
/// </summary>
internal sealed class HeldReader(HeldContent held, Database database)
{
    private (long Commits, ChangeMark? Mark)? _looked;

    /// <summary>The documents that a statement answers; null where the database cannot tell whether it has changed, or the class is not held.</summary>
    /// <param name="statement">What is asked; the answer is held by it.</param>
    /// <param name="connect">Where it is asked if nothing is held.</param>
    /// <param name="write">Writes the statement as it is best asked there.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async ValueTask<IReadOnlyList<HeldDocument>?> ListAsync<T>(
        SqlText statement, Func<ValueTask<DatabaseConnection>> connect, Func<DatabaseConnection, ValueTask<SqlText>> write, CancellationToken cancellationToken) where T : class
    {
        if (await MarkAsync(cancellationToken) is not { } mark)
        {
            return null;
        }

        var key = new StatementKey(statement);
        return Find<T>(key, mark) ?? await ReadAsync<T>(key, mark, await connect(), write, cancellationToken);
    }

    private async ValueTask<ChangeMark?> MarkAsync(CancellationToken cancellationToken)
    {
        var commits = DatabaseConnection.Commits;

        if (_looked is not { } looked || looked.Commits != commits)
        {
            _looked = looked = (commits, await database.ChangeMarkAsync(cancellationToken));
        }

        return looked.Mark;
    }

    private IReadOnlyList<HeldDocument>? Find<T>(StatementKey key, ChangeMark mark)
    {
        if (held.Answer(key, mark) is not { } answer)
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

    private async Task<IReadOnlyList<HeldDocument>> ReadAsync<T>(
        StatementKey key, ChangeMark mark, DatabaseConnection connection, Func<DatabaseConnection, ValueTask<SqlText>> write, CancellationToken cancellationToken) where T : class
    {
        var statement = await write(connection);
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

        held.Keep(key, mark, [.. documents.Select(document => (document.Id, document.Version))]);
        return documents;
    }
}
