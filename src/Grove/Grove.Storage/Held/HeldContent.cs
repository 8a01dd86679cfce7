using Grove.Storage.Databases;
using Grove.Storage.Indexing;
using Grove.Storage.Querying;
using YesSql.Indexes;

namespace Grove.Storage.Held;

/// <summary>
/// What was read of the database, as far as the bound on memory allows: documents by their id and version, which never change, and which
/// documents and rows a query answered while nothing was committed. Shared by all scopes.
/// </summary>
/// <param name="limit">About how many bytes are held at most; 0 for none.</param>
/// <param name="kinds">The classes of documents that are held.</param>
public sealed class HeldContent(long limit, IEnumerable<LentDocuments> kinds)
{
    // JSON as nodes takes some times as much as its text, and what is read of it as classes as much again.
    private const int BytesOfCharacter = 8;
    private const int BytesOfEntry = 500;

    // Whoever reads more looks for something in all of them, and would push out what is asked often.
    private const int MostRows = 200;

    private readonly Dictionary<Type, Func<object, object>> _lend = limit > 0 ? kinds.ToDictionary(kind => kind.Type, kind => kind.Lend) : [];
    private readonly RecentlyUsed<(Type Type, long Id), HeldVersion> _documents = new(limit - limit / 8 - limit / 16);
    private readonly RecentlyUsed<QueryKey, HeldAnswer> _answers = new(limit / 8);
    private readonly RecentlyUsed<QueryKey, HeldRows> _rows = new(limit / 16);

    /// <summary>Whether rows of indexes are held.</summary>
    public bool HoldsRows => limit > 0;

    public bool Holds(Type type) => _lend.ContainsKey(type);

    /// <summary>A held document for one reader.</summary>
    internal object Lend(Type type, object document) => _lend[type](document);

    internal object? Document(Type type, long id, long version, ChangeMark mark)
        => _documents.TryGet((type, id), out var held) && held.Version == version && held.Lineage == mark.Lineage ? held.Document : null;

    internal void Keep(Type type, long id, long version, ChangeMark mark, object document, int characters)
        => _documents.Set((type, id), new(version, mark.Lineage, document), characters * BytesOfCharacter + BytesOfEntry);

    /// <summary>The ids and versions that a query answered when the database was as it is at the mark.</summary>
    internal (long Id, long Version)[]? Answer(QueryKey query, ChangeMark mark)
        => _answers.TryGet(query, out var held) && held.Mark == mark ? held.Documents : null;

    internal void Keep(QueryKey query, ChangeMark mark, (long Id, long Version)[] documents)
        => _answers.Set(query, new(mark, documents), query.Size + documents.Length * 16 + BytesOfEntry);

    /// <summary>The rows of an index that a query answered when the database was as it is at the mark: not to be changed.</summary>
    internal IReadOnlyList<IIndex>? Rows(QueryKey query, ChangeMark mark) => _rows.TryGet(query, out var held) && held.Mark == mark ? held.Rows : null;

    internal void Keep(QueryKey query, ChangeMark mark, IReadOnlyList<IIndex> rows)
    {
        if (rows.Count <= MostRows)
        {
            _rows.Set(query, new(mark, rows), query.Size + (rows.Count + 1) * BytesOfEntry + rows.Sum(row => IndexTable.Of(row.GetType()).Characters(row)) * 2);
        }
    }

    private sealed record HeldVersion(long Version, long Lineage, object Document);

    private sealed record HeldAnswer(ChangeMark Mark, (long Id, long Version)[] Documents);

    private sealed record HeldRows(ChangeMark Mark, IReadOnlyList<IIndex> Rows);
}
