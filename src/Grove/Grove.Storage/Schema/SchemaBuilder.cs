using System.Data.Common;
using Grove.Storage.Databases;
using Grove.Storage.Sessions;
using YesSql;
using YesSql.Sql;
using YesSql.Sql.Schema;

namespace Grove.Storage.Schema;

/// <summary>Changes tables inside the transaction of a session.</summary>
public sealed class SchemaBuilder : ISchemaBuilder
{
    private readonly Database _database;
    private readonly DatabaseConnection _connection;

    private SchemaBuilder(Database database, DatabaseConnection connection)
    {
        _database = database;
        _connection = connection;
    }

    public DbConnection Connection => _connection.Connection;

    public DbTransaction Transaction => _connection.Transaction!;

    public string TablePrefix => _database.TablePrefix;

    /// <summary>A builder on the session's transaction, once no other process is changing the schema.</summary>
    public static async Task<SchemaBuilder> CreateAsync(ISession session, CancellationToken cancellationToken = default)
    {
        var database = ((Store)session.Store).Database;
        var connection = await ((Session)session).ConnectForSchemaAsync(cancellationToken);
        await database.LockSchemaAsync(connection, cancellationToken);
        return new SchemaBuilder(database, connection);
    }

    public async Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection)
    {
        var command = new CreateTableCommand(indexType.Name);
        table(command);
        await ExecuteAsync($"""
            CREATE TABLE {_database.Table(indexType.Name)} ("Id" {_database.Dialect.IdentityColumn},
            "DocumentId" {_database.Dialect.ColumnType(typeof(long), null)} NOT NULL REFERENCES {_database.Table("Document")} ("Id") ON DELETE CASCADE{command.Columns(_database.Dialect)})
            """);
        await ExecuteAsync($"CREATE INDEX {_database.Table($"IX_{indexType.Name}_DocumentId")} ON {_database.Table(indexType.Name)} (\"DocumentId\")");
    }

    public Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string? collection) => AlterTableAsync(indexType.Name, table);

    public Task DropMapIndexTableAsync(Type indexType, string? collection = null) => DropTableAsync(indexType.Name);

    public async Task CreateTableAsync(string name, Action<ICreateTableCommand> table)
    {
        var command = new CreateTableCommand(name);
        table(command);
        await ExecuteAsync($"CREATE TABLE {_database.Table(name)} ({command.Columns(_database.Dialect).TrimStart(',', ' ')})");
    }

    public async Task AlterTableAsync(string name, Action<IAlterTableCommand> table)
    {
        var command = new AlterTableCommand(name);
        table(command);

        foreach (var statement in command.Statements(_database))
        {
            await ExecuteAsync(statement);
        }
    }

    public Task DropTableAsync(string name) => ExecuteAsync($"DROP TABLE {_database.Table(name)}");

    private Task ExecuteAsync(string sql) => _connection.ExecuteAsync(sql, [], CancellationToken.None);
}
