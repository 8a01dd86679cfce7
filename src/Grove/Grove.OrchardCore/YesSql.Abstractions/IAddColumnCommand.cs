namespace YesSql.Sql.Schema;

/// <summary>Describes a column that is added to a table.</summary>
public interface IAddColumnCommand : ICreateColumnCommand
{
}
