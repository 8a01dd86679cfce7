namespace YesSql.Sql.Schema;

public interface ICreateColumnCommand : IColumnCommand
{
    ICreateColumnCommand Identity();
    ICreateColumnCommand NotNull();
    ICreateColumnCommand NotUnique();
    ICreateColumnCommand Nullable();
    ICreateColumnCommand PrimaryKey();
    ICreateColumnCommand Unique();
    ICreateColumnCommand WithPrecision(byte? precision);
    ICreateColumnCommand WithScale(byte? scale);
    bool IsIdentity { get; }
    bool IsNotNull { get; }
    bool IsPrimaryKey { get; }
    bool IsUnique { get; }
}
