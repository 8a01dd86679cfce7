namespace YesSql.Sql.Schema;

public interface ISchemaCommand
{
    List<ITableCommand> TableCommands { get; }
    string Name { get; }
}
