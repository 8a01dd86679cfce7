using Grove.Storage.Databases;

namespace Grove.Storage.Querying;

/// <summary>
/// Tells conditions on other tables that hold for many rows from those that hold for few: it looks whether there are more than some. SQLite knows
/// nothing about that, and PostgreSQL too little. Few are found first, and lead to their documents; many are looked up for each document in the list's order, until the page is full.
/// </summary>
internal static class Abundance
{
    // Reading so many and ordering them takes as long as looking them up for documents of a middling site.
    private const int Few = 300;

    /// <summary>The conditions that hold for many rows, or of which only reading all rows would tell.</summary>
    public static async Task<IReadOnlySet<InIndex>> FindAsync(IEnumerable<InIndex> conditions, Database database, DatabaseConnection connection, CancellationToken cancellationToken)
    {
        var many = new HashSet<InIndex>();

        foreach (var condition in conditions)
        {
            if (!await CanBeFoundAsync(condition, database, connection, cancellationToken) || await IsManyAsync(condition, database, connection, cancellationToken))
            {
                many.Add(condition);
            }
        }

        return many;
    }

    /// <summary>Those that each document must satisfy.</summary>
    public static IEnumerable<InIndex> Needed(Predicate predicate) => predicate switch
    {
        InIndex inIndex => [inIndex],
        AllOf all => all.Predicates.SelectMany(Needed),
        _ => [],
    };

    /// <summary>All that a condition consists of.</summary>
    public static IEnumerable<InIndex> Conditions(Predicate predicate) => predicate switch
    {
        InIndex inIndex => [inIndex],
        AllOf all => all.Predicates.SelectMany(Conditions),
        AnyOf any => any.Predicates.SelectMany(Conditions),
        Negation negation => Conditions(negation.Predicate),
        _ => [],
    };

    // Whether an SQL index leads to just these rows: none leads to parts of texts, to ranges, or to what so many rows have that it is in no index.
    private static async Task<bool> CanBeFoundAsync(InIndex condition, Database database, DatabaseConnection connection, CancellationToken cancellationToken)
    {
        if (Compared(condition.Predicate) is not { } columns)
        {
            return false;
        }

        var indexed = await database.IndexedColumnsAsync(connection, condition.IndexType.Name, cancellationToken);
        return columns.Any(column => indexed.Contains(column.Name));
    }

    /// <summary>The columns that are compared with values; null where something else is said.</summary>
    private static IEnumerable<IndexColumn>? Compared(Predicate predicate) => predicate switch
    {
        AllOf all when all.Predicates.Select(Compared).ToArray() is var inner => inner.Contains(null) ? null : inner.SelectMany(columns => columns!),
        Comparison { Operator: ComparisonOperator.Equal } comparison => [comparison.Column],
        Membership membership => [membership.Column],
        _ => null,
    };

    private static async Task<bool> IsManyAsync(InIndex condition, Database database, DatabaseConnection connection, CancellationToken cancellationToken)
    {
        var sql = new SqlText(database).Append($"SELECT 1 FROM {database.Table(condition.IndexType.Name)} s WHERE ");
        new PredicateSql(sql, type => type == condition.IndexType ? "s" : null, "s.\"DocumentId\"").Write(condition.Predicate);
        sql.Append(" LIMIT 1 OFFSET ").Parameter((long)Few);
        return await connection.ScalarAsync(sql.ToString(), sql.Parameters, cancellationToken) is not null;
    }
}
