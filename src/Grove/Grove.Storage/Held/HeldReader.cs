using Grove.Storage.Databases;
using Grove.Storage.Querying;
using Grove.Storage.Sessions;

namespace Grove.Storage.Held;

/// <summary>Reads documents for one session: from memory where nothing was committed since, otherwise from the database.</summary>
internal sealed class HeldReader(HeldContent held, Database database)
{
    private long? _mark;

    /// <summary>Looks at the database anew with the next question.</summary>
    public void Forget() => _mark = null;

    /// <summary>The documents; they are shared, and not to be changed. Null where the database cannot tell whether it has changed.</summary>
    public async ValueTask<List<T>?> ListAsync<T>(SqlText statement, Func<ValueTask<DatabaseConnection>> connect, CancellationToken cancellationToken) where T : class
    {
        if (held.IsOff || (_mark ??= await database.ChangeMarkAsync(cancellationToken)) is not { } mark)
        {
            return null;
        }

        var key = new StatementKey(statement);
        return Find<T>(key, mark) ?? await ReadAsync<T>(key, mark, await connect(), cancellationToken);
    }

    private List<T>? Find<T>(StatementKey key, long mark) where T : class
    {
        if (held.Answer(key, mark) is not { } answer)
        {
            return null;
        }

        var documents = new List<T>(answer.Length);

        foreach (var (id, version) in answer)
        {
            if (held.Document(typeof(T), id, version) is not { } document)
            {
                return null;
            }

            documents.Add((T)document);
        }

        return documents;
    }

    private async Task<List<T>> ReadAsync<T>(StatementKey key, long mark, DatabaseConnection connection, CancellationToken cancellationToken) where T : class
    {
        var documents = new List<T>();
        var answer = new List<(long, long)>();
        await using var reader = await connection.ReadAsync(key.Sql, key.Parameters, cancellationToken);

        while (await reader.ReadAsync(cancellationToken))
        {
            var (id, version) = (reader.GetInt64(0), reader.GetInt64(2));

            if (held.Document(typeof(T), id, version) is not { } document)
            {
                var content = reader.GetString(1);
                document = DocumentJson.Read<T>(content, id);
                held.Keep(typeof(T), id, version, document, content.Length);
            }

            answer.Add((id, version));
            documents.Add((T)document);
        }

        held.Keep(key, mark, [.. answer]);
        return documents;
    }
}
