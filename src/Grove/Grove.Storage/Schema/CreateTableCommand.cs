using Grove.Storage.Databases;
using YesSql.Sql.Schema;

namespace Grove.Storage.Schema;

/// <summary>A table to create.</summary>
internal sealed class CreateTableCommand(string name) : ICreateTableCommand
{
    public string Name { get; } = name;

    public List<ITableCommand> TableCommands { get; } = [];

    public ICreateTableCommand Column(string columnName, Type dbType, Action<ICreateColumnCommand>? column = null)
    {
        var command = new ColumnCommand(Name, columnName, dbType);
        column?.Invoke(command);
        TableCommands.Add(command);
        return this;
    }

    public ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand>? column = null) => Column(columnName, typeof(T), column);

    /// <summary>The columns, each after a comma.</summary>
    public string Columns(SqlDialect dialect)
        => string.Concat(TableCommands.Cast<ColumnCommand>().Select(column => ", " + column.Definition(dialect)));
}
