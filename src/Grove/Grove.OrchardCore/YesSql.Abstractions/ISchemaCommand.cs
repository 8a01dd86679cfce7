namespace YesSql.Sql.Schema;

/// <summary>A change of a table.</summary>
public interface ISchemaCommand
{
    /// <summary>The table.</summary>
    string Name { get; }

    /// <summary>What changes in it, in order.</summary>
    List<ITableCommand> TableCommands { get; }
}
