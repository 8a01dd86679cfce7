namespace YesSql.Sql.Schema;

/// <summary>Describes how a column changes.</summary>
public interface IAlterColumnCommand : IColumnCommand
{
    IAlterColumnCommand WithType(Type dbType, int? length);
}
