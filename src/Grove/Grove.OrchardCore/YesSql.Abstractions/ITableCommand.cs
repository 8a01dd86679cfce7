namespace YesSql.Sql.Schema;

/// <summary>One change within a table.</summary>
public interface ITableCommand : ISchemaCommand
{
}
