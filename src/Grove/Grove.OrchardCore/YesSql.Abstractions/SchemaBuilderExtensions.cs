using YesSql.Sql.Schema;

namespace YesSql.Sql;

public static class SchemaBuilderExtensions
{
    public static Task AlterIndexTableAsync<T>(this ISchemaBuilder builder, Action<IAlterTableCommand> table, string collection = null) => throw new NotImplementedException();
    public static Task CreateMapIndexTableAsync<T>(this ISchemaBuilder builder, Action<ICreateTableCommand> table, string collection = null) => throw new NotImplementedException();
    public static Task CreateReduceIndexTableAsync<T>(this ISchemaBuilder builder, Action<ICreateTableCommand> table, string collection = null) => throw new NotImplementedException();
    public static Task DropMapIndexTableAsync<T>(this ISchemaBuilder builder, string collection = null) => throw new NotImplementedException();
    public static Task DropReduceIndexTableAsync<T>(this ISchemaBuilder builder, string collection = null) => throw new NotImplementedException();
}
