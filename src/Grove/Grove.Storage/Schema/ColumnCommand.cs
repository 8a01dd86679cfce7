using System.Globalization;
using Grove.Storage.Databases;
using YesSql.Sql.Schema;

namespace Grove.Storage.Schema;

/// <summary>A column to create, add or alter.</summary>
internal sealed class ColumnCommand(string table, string columnName, Type dbType) : IAddColumnCommand, IAlterColumnCommand
{
    /// <summary>The length of a text that names none, as in Orchard Core.</summary>
    private const int DefaultLength = 255;

    private bool _unlimited;

    public string Name { get; } = table;

    public List<ITableCommand> TableCommands { get; } = [];

    public string ColumnName { get; } = columnName;

    public Type DbType { get; private set; } = dbType;

    public int? Length { get; private set; }

    public object? Default { get; private set; }

    public bool IsNotNull { get; private set; }

    public bool IsUnique { get; private set; }

    public IColumnCommand WithLength(int? length)
    {
        Length = length;
        return this;
    }

    public IColumnCommand Unlimited()
    {
        _unlimited = true;
        return this;
    }

    public IColumnCommand WithDefault(object? @default)
    {
        Default = @default;
        return this;
    }

    public ICreateColumnCommand NotNull()
    {
        IsNotNull = true;
        return this;
    }

    public ICreateColumnCommand Nullable()
    {
        IsNotNull = false;
        return this;
    }

    public ICreateColumnCommand Unique()
    {
        IsUnique = true;
        return this;
    }

    public IAlterColumnCommand WithType(Type dbType, int? length)
    {
        DbType = dbType;
        Length = length;
        return this;
    }

    public string Definition(SqlDialect dialect)
        => $"{dialect.Quote(ColumnName)} {SqlType(dialect)}{(IsNotNull ? " NOT NULL" : "")}{(IsUnique ? " UNIQUE" : "")}{DefaultClause(dialect)}";

    public string SqlType(SqlDialect dialect) => dialect.ColumnType(DbType, _unlimited ? null : Length ?? DefaultLength);

    private string DefaultClause(SqlDialect dialect) => Default switch
    {
        null => "",
        bool flag when dialect is PostgresDialect => flag ? " DEFAULT TRUE" : " DEFAULT FALSE",
        string text => $" DEFAULT '{text.Replace("'", "''", StringComparison.Ordinal)}'",
        var value => " DEFAULT " + Convert.ToString(dialect.ToDatabase(value), CultureInfo.InvariantCulture),
    };
}
