using System.Data.Common;
using YesSql.Sql.Schema;

namespace YesSql.Sql;

public interface ISchemaBuilder
{
    DbConnection Connection { get; }
    DbTransaction Transaction { get; }
    ISchemaBuilder AlterIndexTable(Type indexType, Action<IAlterTableCommand> table, string collection);
    ISchemaBuilder AlterTable(string name, Action<IAlterTableCommand> table);
    ISchemaBuilder CreateForeignKey(string name, string srcTable, string[] srcColumns, string destTable, string[] destColumns);
    ISchemaBuilder CreateMapIndexTable(Type indexType, Action<ICreateTableCommand> table, string collection);
    ISchemaBuilder CreateReduceIndexTable(Type indexType, Action<ICreateTableCommand> table, string collection);
    ISchemaBuilder CreateSchema(string schema);
    ISchemaBuilder CreateTable(string name, Action<ICreateTableCommand> table);
    ISchemaBuilder DropForeignKey(string srcTable, string name);
    ISchemaBuilder DropMapIndexTable(Type indexType, string collection = null);
    ISchemaBuilder DropReduceIndexTable(Type indexType, string collection = null);
    ISchemaBuilder DropTable(string name);
    Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string collection);
    Task AlterTableAsync(string name, Action<IAlterTableCommand> table);
    Task CreateForeignKeyAsync(string name, string srcTable, string[] srcColumns, string destTable, string[] destColumns);
    Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string collection);
    Task CreateReduceIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string collection);
    Task CreateSchemaAsync(string schema);
    Task CreateTableAsync(string name, Action<ICreateTableCommand> table);
    Task DropForeignKeyAsync(string srcTable, string name);
    Task DropMapIndexTableAsync(Type indexType, string collection = null);
    Task DropReduceIndexTableAsync(Type indexType, string collection = null);
    Task DropTableAsync(string name);
    bool ThrowOnError { get; }
    string TablePrefix { get; }
}
