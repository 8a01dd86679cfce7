using System.Text.Json;
using Grove.Storage.Querying;

namespace Grove.Storage.Databases;

/// <summary>SQLite's SQL.</summary>
public sealed class SqliteDialect : SqlDialect
{
    /// <summary>The function, registered on every connection, that folds letter case by Unicode; SQLite's own knows ASCII only.</summary>
    public const string FoldFunction = "cans_fold";

    /// <summary>The function that tells whether a text contains another, which is folded: a long text is searched without a folded copy of it going through SQLite.</summary>
    public const string ContainsFunction = "cans_contains";

    public override string IdentityColumn => "INTEGER PRIMARY KEY";

    public override bool Batches => false;

    public override string ColumnType(Type type, int? length)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;

        return type switch
        {
            _ when type == typeof(decimal) || type == typeof(double) || type == typeof(float) => "REAL",
            _ when type == typeof(bool) || type == typeof(int) || type == typeof(long) || type == typeof(short) || type.IsEnum => "INTEGER",
            _ => "TEXT",
        };
    }

    public override object? ToDatabase(object? value) => value switch
    {
        bool flag => flag ? 1L : 0L,
        decimal number => (double)number,
        DateTime time => SortableTime.Write(time),
        DateTimeOffset time => SortableTime.Write(time.UtcDateTime),
        TimeSpan span => SortableTime.Write(span),
        Enum member => Convert.ToInt64(member, System.Globalization.CultureInfo.InvariantCulture),
        _ => value,
    };

    public override string Fold(string expression) => $"{FoldFunction}({expression})";

    public override string Matches(string column, string pattern, TextMatchKind kind) => kind switch
    {
        TextMatchKind.Contains => $"{ContainsFunction}({column}, {pattern})",
        TextMatchKind.StartsWith => $"substr({Fold(column)}, 1, length({pattern})) = {pattern}",
        _ => $"(length({Fold(column)}) >= length({pattern}) AND substr({Fold(column)}, length({Fold(column)}) - length({pattern}) + 1) = {pattern})",
    };

    public override string IsIn(string column, string list) => $"{column} IN (SELECT value FROM json_each({list}))";

    public override string JoinInOrder => "CROSS JOIN";

    public override string NotSearched(string alias) => "+" + alias;

    public override object List(IReadOnlyList<object> values) => JsonSerializer.Serialize(values);

    public override string Insert(string table, IReadOnlyList<string> columns)
        => $"INSERT INTO {table} ({ColumnList(columns)}) VALUES ({ParameterList(columns.Count)})";
}
