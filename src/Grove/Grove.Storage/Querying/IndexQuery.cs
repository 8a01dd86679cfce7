using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Grove.Storage.Databases;
using Grove.Storage.Sessions;
using YesSql;
using YesSql.Indexes;

namespace Grove.Storage.Querying;

/// <summary>A query of the rows of one index.</summary>
/// <param name="session">Whose transaction it reads in.</param>
/// <param name="flushes">Whether what the session has pending is written first, so that the query sees it.</param>
internal sealed class IndexQuery<TIndex>(Session session, bool flushes = true) : IQueryIndex<TIndex> where TIndex : class, IIndex
{
    private readonly List<Predicate> _filters = [];
    private readonly List<(IndexColumn Column, bool Descending)> _orders = [];
    private int? _skip;
    private int? _take;

    public IQueryIndex<TIndex> Where(Expression<Func<TIndex, bool>> predicate)
    {
        _filters.Add(PredicateTranslator.Translate(predicate));
        return this;
    }

    public IQueryIndex<TIndex> OrderBy(Expression<Func<TIndex, object>> keySelector) => Order(keySelector, descending: false, first: true);

    public IQueryIndex<TIndex> OrderByDescending(Expression<Func<TIndex, object>> keySelector) => Order(keySelector, descending: true, first: true);

    public IQueryIndex<TIndex> ThenBy(Expression<Func<TIndex, object>> keySelector) => Order(keySelector, descending: false, first: false);

    public IQueryIndex<TIndex> ThenByDescending(Expression<Func<TIndex, object>> keySelector) => Order(keySelector, descending: true, first: false);

    public IQueryIndex<TIndex> Skip(int count)
    {
        _skip = count;
        return this;
    }

    public IQueryIndex<TIndex> Take(int count)
    {
        _take = count;
        return this;
    }

    public async Task<TIndex> FirstOrDefaultAsync(CancellationToken cancellationToken = default)
    {
        _take = 1;
        return (await ListAsync(cancellationToken)).FirstOrDefault()!;
    }

    public async Task<IEnumerable<TIndex>> ListAsync(CancellationToken cancellationToken = default)
        => await session.ListRowsAsync<TIndex>(Key, Select, flushes, cancellationToken);

    public async IAsyncEnumerable<TIndex> ToAsyncEnumerable([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var row in await ListAsync(cancellationToken))
        {
            yield return row;
        }
    }

    public Task<int> CountAsync(CancellationToken cancellationToken = default) => session.CountAsync(Count, flushes, cancellationToken);

    private IndexQuery<TIndex> Order(Expression<Func<TIndex, object>> keySelector, bool descending, bool first)
    {
        if (first)
        {
            _orders.Clear();
        }

        _orders.Add((PredicateTranslator.Column(keySelector), descending));
        return this;
    }

    private QueryKey Key() => new(null, [typeof(TIndex)], new AllOf([.. _filters]), [.. _orders], _skip, _take);

    private SqlText Select(Database database)
    {
        var sql = new SqlText(database).Append("SELECT t.*");
        WriteFrom(sql);
        sql.Append(" ORDER BY ");

        foreach (var (column, descending) in _orders)
        {
            sql.Append(database.Dialect.Order($"t.{database.Dialect.Quote(column.Name)}", descending)).Append(", ");
        }

        sql.Append("t.\"Id\"");

        // Said only where there is one: a planner that is told of a limit expects to be done after some of the rows, and reads the table in its order.
        return _take is null && _skip is null
            ? sql
            : sql.Append(" LIMIT ").Parameter((long)(_take ?? int.MaxValue)).Append(" OFFSET ").Parameter((long)(_skip ?? 0));
    }

    private SqlText Count(Database database)
    {
        var sql = new SqlText(database).Append("SELECT COUNT(*)");
        WriteFrom(sql);
        return sql;
    }

    private void WriteFrom(SqlText sql)
    {
        sql.Append($" FROM {sql.Database.Table(typeof(TIndex).Name)} t WHERE ");
        new PredicateSql(sql, type => type == typeof(TIndex) ? "t" : null, "t.\"DocumentId\"").Write(new AllOf(_filters));
    }
}
