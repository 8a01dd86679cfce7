namespace YesSql.Sql.Schema;

/// <summary>Describes a column.</summary>
public interface IColumnCommand : ITableCommand
{
    string ColumnName { get; }

    Type DbType { get; }

    /// <summary>How many characters a text may have; null for the database's default.</summary>
    int? Length { get; }

    object Default { get; }

    IColumnCommand WithLength(int? length);

    IColumnCommand Unlimited();

    IColumnCommand WithDefault(object @default);
}
