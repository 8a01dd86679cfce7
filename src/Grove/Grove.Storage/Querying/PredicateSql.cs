using Grove.Storage.Databases;

namespace Grove.Storage.Querying;

/// <summary>Writes a <see cref="Predicate"/> as SQL.</summary>
/// <param name="sql">Where to.</param>
/// <param name="alias">The alias that a table has in the statement; null outside of it.</param>
/// <param name="document">The expression that is the document's id.</param>
/// <param name="depth">How many statements the condition is within.</param>
/// <param name="many">Conditions on other indexes that are looked up for each document, since too many rows satisfy them.</param>
internal sealed class PredicateSql(SqlText sql, Func<Type, string?> alias, string document, int depth = 0, IReadOnlySet<InIndex>? many = null)
{
    public void Write(Predicate predicate)
    {
        switch (predicate)
        {
            case AllOf all:
                Join(all.Predicates, " AND ", "1 = 1");
                break;
            case AnyOf any:
                Join(any.Predicates, " OR ", "1 = 0");
                break;
            case Constant constant:
                sql.Append(constant.Value ? "1 = 1" : "1 = 0");
                break;
            case Negation { Predicate: InRows rows }:
                // Looked up for each row that is left, by an index; a null is in no row.
                sql.Append("NOT EXISTS (SELECT 1");
                WriteRows(rows, rows.Column);
                break;
            case Negation negation:
                // A condition on a null is neither true nor false in SQL; here it is false, so its negation is true.
                sql.Append("NOT COALESCE((");
                Write(negation.Predicate);
                sql.Append("), ").Append(sql.Database.Dialect is PostgresDialect ? "FALSE" : "0").Append(")");
                break;
            case Comparison comparison:
                Compare(comparison);
                break;
            case ColumnComparison columns:
                sql.Append(Column(columns.Left)).Append(Symbol(columns.Operator)).Append(Column(columns.Right));
                break;
            case Membership membership:
                Member(membership);
                break;
            case TextMatch match:
                var dialect = sql.Database.Dialect;
                sql.Append(dialect.Matches(Column(match.Column), sql.Place(TextFolding.Fold(match.Text)), match.Kind));
                break;
            case InIndex inIndex:
                var table = sql.Database.Table(inIndex.IndexType.Name);
                var isMany = many?.Contains(inIndex) is true;
                sql.Append(isMany
                    ? $"EXISTS (SELECT 1 FROM {table} s WHERE s.\"DocumentId\" = {document} AND "
                    : $"{document} IN (SELECT s.\"DocumentId\" FROM {table} s WHERE ");
                var row = isMany ? sql.Database.Dialect.NotSearched("s") : "s";
                new PredicateSql(sql, type => type == inIndex.IndexType ? row : null, "s.\"DocumentId\"", depth + 1).Write(inIndex.Predicate);
                // PostgreSQL makes a join of it, which reads all rows, unless there is an offset.
                sql.Append(isMany ? " LIMIT 1 OFFSET 0)" : ")");
                break;
            case InRows rows:
                // The database may begin with the rows: those of a rare term are few.
                sql.Append($"{Column(rows.Column)} IN (SELECT r{depth}.{sql.Database.Dialect.Quote(rows.Selected.Name)}");
                WriteRows(rows, null);
                break;
            default:
                throw new NotSupportedException($"A condition of type '{predicate.GetType().Name}' has no SQL.");
        }
    }

    /// <param name="rows">The rows that are meant.</param>
    /// <param name="equal">The column that they must be equal to, where the statement around does not compare it.</param>
    private void WriteRows(InRows rows, IndexColumn? equal)
    {
        var table = $"r{depth}";
        sql.Append($" FROM {sql.Database.Table(rows.Selected.IndexType.Name)} {table} WHERE ");

        if (equal is not null)
        {
            sql.Append($"{table}.{sql.Database.Dialect.Quote(rows.Selected.Name)} = {Column(equal.Value)} AND ");
        }

        new PredicateSql(sql, type => type == rows.Selected.IndexType ? table : null, $"{table}.\"DocumentId\"", depth + 1).Write(rows.Where);
        sql.Append(")");
    }

    private void Join(IReadOnlyList<Predicate> predicates, string conjunction, string whenEmpty)
    {
        if (predicates.Count == 0)
        {
            sql.Append(whenEmpty);
            return;
        }

        for (var i = 0; i < predicates.Count; i++)
        {
            sql.Append(i == 0 ? "(" : conjunction);
            Write(predicates[i]);
        }

        sql.Append(")");
    }

    private void Compare(Comparison comparison)
    {
        var column = Column(comparison.Column);

        switch (comparison)
        {
            case { Value: null, Operator: ComparisonOperator.Equal }:
                sql.Append(column).Append(" IS NULL");
                break;
            case { Value: null, Operator: ComparisonOperator.NotEqual }:
                sql.Append(column).Append(" IS NOT NULL");
                break;
            case { Operator: ComparisonOperator.NotEqual }:
                // What has no value is different from one that has.
                sql.Append($"({column} <> ").Parameter(comparison.Value).Append($" OR {column} IS NULL)");
                break;
            default:
                sql.Append(column).Append(Symbol(comparison.Operator)).Parameter(comparison.Value);
                break;
        }
    }

    private void Member(Membership membership)
    {
        var column = Column(membership.Column);
        var values = membership.Values.OfType<object>().ToList();
        var orNull = values.Count < membership.Values.Count ? $"{column} IS NULL" : null;

        switch (values)
        {
            case []:
                sql.Append(orNull ?? "1 = 0");
                return;
            case [var only]:
                sql.Append($"({column} = ").Parameter(only);
                break;
            default:
                sql.Append("(").Append(sql.Database.Dialect.IsIn(column, sql.PlaceList(values)));
                break;
        }

        sql.Append(orNull is null ? ")" : $" OR {orNull})");
    }

    private string Column(IndexColumn column)
    {
        var table = alias(column.IndexType)
            ?? throw new InvalidOperationException($"The query has no index '{column.IndexType.Name}' that the condition on '{column.Name}' could read.");
        return $"{table}.{sql.Database.Dialect.Quote(column.Name)}";
    }

    private static string Symbol(ComparisonOperator operation) => operation switch
    {
        ComparisonOperator.Equal => " = ",
        ComparisonOperator.NotEqual => " <> ",
        ComparisonOperator.Less => " < ",
        ComparisonOperator.LessOrEqual => " <= ",
        ComparisonOperator.Greater => " > ",
        _ => " >= ",
    };
}
