using System.Data.Common;
using YesSql.Sql.Schema;

namespace YesSql.Sql;

/// <summary>Changes the tables of the database, inside the transaction of the migration that asks for it.</summary>
public interface ISchemaBuilder
{
    DbConnection Connection { get; }

    DbTransaction Transaction { get; }

    string TablePrefix { get; }

    /// <summary>Creates the table of a map index: the given columns beside its id and the id of the document.</summary>
    Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string collection);

    Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string collection);

    Task DropMapIndexTableAsync(Type indexType, string collection = null);

    Task CreateTableAsync(string name, Action<ICreateTableCommand> table);

    Task AlterTableAsync(string name, Action<IAlterTableCommand> table);

    Task DropTableAsync(string name);
}
