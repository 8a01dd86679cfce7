using Grove.Storage.Databases;

namespace Grove.Storage.Querying;

/// <summary>What a query of documents asks for.</summary>
/// <param name="type">The stored name of the documents' class; null to trust the indexes.</param>
/// <param name="hasOneRow">Whether a document has one row at most in an index.</param>
internal sealed class DocumentQueryState(string? type, Func<Type, bool> hasOneRow)
{
    /// <summary>Indexes that are joined: each has one row a document, or an order needs it.</summary>
    private readonly List<Type> _joined = [];

    /// <summary>Conditions of indexes of several rows a document; those of one index must hold in the same row.</summary>
    private readonly Dictionary<Type, List<Predicate>> _manyRows = [];

    private readonly List<Predicate> _filters = [];

    public List<(IndexColumn Column, bool Descending)> Orders { get; } = [];

    public int? Skip { get; set; }

    public int? Take { get; set; }

    public void Use(Type index)
    {
        if (!hasOneRow(index))
        {
            _manyRows.TryAdd(index, []);
        }
        else if (!_joined.Contains(index))
        {
            _joined.Add(index);
        }
    }

    public void Filter(Type index, Predicate predicate)
    {
        Use(index);

        if (_manyRows.TryGetValue(index, out var conditions))
        {
            conditions.Add(predicate);
        }
        else
        {
            _filters.Add(predicate);
        }
    }

    public void Filter(Predicate predicate)
    {
        UseColumns(predicate);
        _filters.Add(predicate);
    }

    public void Order(IndexColumn column, bool descending)
    {
        if (!_joined.Contains(column.IndexType))
        {
            _joined.Add(column.IndexType);
        }

        Orders.Add((column, descending));
    }

    public QueryKey Key() => new(type, [.. _joined], Condition(), [.. Orders], Skip, Take);

    /// <summary>Conditions of which it depends on the number of their rows how the statement is best written.</summary>
    public IReadOnlyList<InIndex> Doubtful() => Take is null ? [] : [.. Abundance.Conditions(Condition())];

    /// <param name="database">Which is asked.</param>
    /// <param name="many">The doubtful conditions that hold for many rows.</param>
    public SqlText Select(Database database, IReadOnlySet<InIndex>? many = null)
    {
        var sql = new SqlText(database).Append("SELECT d.\"Id\", d.\"Content\", d.\"Version\"");
        WriteFrom(sql, many: many);

        if (Orders.Count > 0 || Skip is not null || Take is not null)
        {
            sql.Append(" ORDER BY ");

            foreach (var (column, descending) in Orders)
            {
                sql.Append(database.Dialect.Order($"{Alias(column.IndexType)}.{database.Dialect.Quote(column.Name)}", descending)).Append(", ");
            }

            sql.Append("d.\"Id\"");
        }

        if (Take is not null || Skip is not null)
        {
            // SQLite has no OFFSET without LIMIT.
            sql.Append(" LIMIT ").Parameter((long)(Take ?? int.MaxValue)).Append(" OFFSET ").Parameter((long)(Skip ?? 0));
        }

        return sql;
    }

    public SqlText Count(Database database)
    {
        var sql = new SqlText(database).Append("SELECT COUNT(*)");

        // A row of an index has its document, which need not be read to be counted.
        if (type is null && _joined.Count > 0)
        {
            WriteFrom(sql, _joined[0].Name, "t0", "t0.\"DocumentId\"");
        }
        else
        {
            WriteFrom(sql);
        }

        return sql;
    }

    private void WriteFrom(SqlText sql, string table = "Document", string alias = "d", string document = "d.\"Id\"", IReadOnlySet<InIndex>? many = null)
    {
        sql.Append($" FROM {sql.Database.Table(table)} {alias}");

        // Where few rows lead to the documents, nothing else does.
        var join = many is not null && Abundance.Needed(Condition()).Any(condition => !many.Contains(condition)) ? sql.Database.Dialect.JoinInOrder : "JOIN";

        foreach (var index in _joined.Where(index => Alias(index) != alias))
        {
            sql.Append($" {join} {sql.Database.Table(index.Name)} {Alias(index)} ON {Alias(index)}.\"DocumentId\" = {document}");
        }

        sql.Append(" WHERE ");

        if (type is not null)
        {
            sql.Append("d.\"Type\" = ").Parameter(type).Append(" AND ");
        }

        new PredicateSql(sql, Alias, document, many: many).Write(Condition());
    }

    private AllOf Condition() => new([.. _filters, .. _manyRows.Select(rows => new InIndex(rows.Key, new AllOf([.. rows.Value])))]);

    private string? Alias(Type index) => _joined.IndexOf(index) switch
    {
        < 0 => null,
        var position => "t" + position.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    private void UseColumns(Predicate predicate)
    {
        switch (predicate)
        {
            case AllOf all:
                foreach (var inner in all.Predicates)
                {
                    UseColumns(inner);
                }

                break;
            case AnyOf any:
                foreach (var inner in any.Predicates)
                {
                    UseColumns(inner);
                }

                break;
            case Negation negation:
                UseColumns(negation.Predicate);
                break;
            case Comparison { Column: var column }:
                Join(column);
                break;
            case Membership { Column: var column }:
                Join(column);
                break;
            case TextMatch { Column: var column }:
                Join(column);
                break;
            case InRows { Column: var column }:
                Join(column);
                break;
            case ColumnComparison columns:
                Join(columns.Left);
                Join(columns.Right);
                break;
        }
    }

    private void Join(IndexColumn column)
    {
        if (!_joined.Contains(column.IndexType))
        {
            _joined.Add(column.IndexType);
        }
    }
}
