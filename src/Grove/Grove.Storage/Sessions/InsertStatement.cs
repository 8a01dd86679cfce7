namespace Grove.Storage.Sessions;

/// <summary>How rows get into a table.</summary>
/// <param name="table">The table, as SQL names it.</param>
/// <param name="sql">The statement: of one row or, where the dialect inserts in batches, of an array for each column.</param>
/// <param name="columnTypes">The types of the columns' values.</param>
internal sealed class InsertStatement(string table, string sql, IReadOnlyList<Type> columnTypes)
{
    public string Table => table;

    public string Sql => sql;

    public static InsertStatement Create(Databases.Database database, string table, IReadOnlyList<string> columns, IReadOnlyList<Type> types)
        => new(database.Table(table), database.Dialect.Insert(database.Table(table), columns), [.. types.Select(Stored)]);

    /// <summary>The parameters that insert all rows at once.</summary>
    public object?[] Columns(IReadOnlyList<object?[]> rows)
    {
        var columns = new object?[columnTypes.Count];

        for (var i = 0; i < columns.Length; i++)
        {
            var type = columnTypes[i];
            var values = Array.CreateInstance(type.IsValueType ? typeof(Nullable<>).MakeGenericType(type) : type, rows.Count);

            for (var row = 0; row < rows.Count; row++)
            {
                values.SetValue(rows[row][i], row);
            }

            columns[i] = values;
        }

        return columns;
    }

    private static Type Stored(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum ? typeof(int) : type == typeof(DateTimeOffset) ? typeof(DateTime) : type;
    }
}
