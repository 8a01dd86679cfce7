namespace YesSql.Sql.Schema;

/// <summary>Describes a new column.</summary>
public interface ICreateColumnCommand : IColumnCommand
{
    bool IsNotNull { get; }

    bool IsUnique { get; }

    ICreateColumnCommand NotNull();

    ICreateColumnCommand Nullable();

    ICreateColumnCommand Unique();
}
