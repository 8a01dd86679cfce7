using Grove.Storage.Databases;
using YesSql.Sql.Schema;

namespace Grove.Storage.Schema;

/// <summary>Changes of a table, in order.</summary>
internal sealed class AlterTableCommand(string name) : IAlterTableCommand
{
    private readonly List<Func<Database, string?>> _statements = [];

    public string Name { get; } = name;

    public List<ITableCommand> TableCommands { get; } = [];

    public void AddColumn(string columnName, Type dbType, Action<IAddColumnCommand>? column = null)
    {
        var command = new ColumnCommand(Name, columnName, dbType);
        column?.Invoke(command);
        TableCommands.Add(command);
        Add(database => $"ADD COLUMN {command.Definition(database.Dialect)}");
    }

    public void AddColumn<T>(string columnName, Action<IAddColumnCommand>? column = null) => AddColumn(columnName, typeof(T), column);

    public void AlterColumn(string columnName, Action<IAlterColumnCommand>? column = null)
    {
        var command = new ColumnCommand(Name, columnName, typeof(string));
        column?.Invoke(command);
        TableCommands.Add(command);
        // SQLite does not hold a column to its type or length, so there is nothing to change.
        _statements.Add(database => database.Dialect is SqliteDialect
            ? null
            : $"ALTER TABLE {database.Table(Name)} ALTER COLUMN {database.Dialect.Quote(columnName)} TYPE {command.SqlType(database.Dialect)}");
    }

    public void RenameColumn(string columnName, string newName)
        => Add(database => $"RENAME COLUMN {database.Dialect.Quote(columnName)} TO {database.Dialect.Quote(newName)}");

    public void DropColumn(string columnName) => Add(database => $"DROP COLUMN {database.Dialect.Quote(columnName)}");

    public void CreateIndex(string indexName, params string[] columnNames)
        => _statements.Add(database => $"CREATE INDEX {database.Table(indexName)} ON {database.Table(Name)} ({string.Join(", ", columnNames.Select(database.Dialect.IndexColumn))})");

    public void DropIndex(string indexName) => _statements.Add(database => $"DROP INDEX {database.Table(indexName)}");

    public IEnumerable<string> Statements(Database database) => _statements.Select(statement => statement(database)).OfType<string>();

    private void Add(Func<Database, string> change) => _statements.Add(database => $"ALTER TABLE {database.Table(Name)} {change(database)}");
}
