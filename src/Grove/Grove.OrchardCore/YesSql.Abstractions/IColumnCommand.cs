namespace YesSql.Sql.Schema;

public interface IColumnCommand : ITableCommand
{
    IColumnCommand Unlimited();
    IColumnCommand WithDefault(object @default);
    IColumnCommand WithLength(int? length);
    Type DbType { get; }
    byte? Precision { get; }
    byte? Scale { get; }
    int? Length { get; }
    object Default { get; }
    string ColumnName { get; }
}
