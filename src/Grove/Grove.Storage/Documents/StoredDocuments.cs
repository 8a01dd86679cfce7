using Grove.Storage.Databases;
using Grove.Storage.Sessions;

namespace Grove.Storage.Documents;

/// <summary>Reads the documents of which there is one each as they are stored. The session does not know them, so that it never stores what others see.</summary>
internal static class StoredDocuments
{
    /// <summary>The first document of a class; null where there is none.</summary>
    public static Task<(T Document, long Id, long Version)?> ReadFirstAsync<T>(this Session session, CancellationToken cancellationToken = default) where T : class
    {
        var query = session.NewQuery(DocumentJson.TypeName(typeof(T)));
        query.Take = 1;
        var sql = query.Select(session.Database);
        return session.ReadAsync(First, cancellationToken);

        async Task<(T, long, long)?> First(DatabaseConnection connection)
        {
            await using var reader = await connection.ReadAsync(sql.ToString(), sql.Parameters, cancellationToken);
            return await reader.ReadAsync(cancellationToken) && reader.GetInt64(0) is var id
                ? (DocumentJson.Read<T>(reader.GetString(1), id), id, reader.GetInt64(2))
                : null;
        }
    }

    /// <summary>The ids and versions of the first document of each class that has one.</summary>
    public static Task<IReadOnlyDictionary<Type, (long Id, long Version)>> VersionsAsync(this Session session, IReadOnlyCollection<Type> types, CancellationToken cancellationToken = default)
    {
        var sql = DocumentStatements.Versions(session.Database, types);
        var byName = types.ToDictionary(DocumentJson.TypeName);
        return session.ReadAsync(Versions, cancellationToken);

        async Task<IReadOnlyDictionary<Type, (long, long)>> Versions(DatabaseConnection connection)
        {
            var versions = new Dictionary<Type, (long, long)>();
            await using var reader = await connection.ReadAsync(sql.ToString(), sql.Parameters, cancellationToken);

            while (await reader.ReadAsync(cancellationToken))
            {
                versions.TryAdd(byName[reader.GetString(0)], (reader.GetInt64(1), reader.GetInt64(2)));
            }

            return versions;
        }
    }
}
