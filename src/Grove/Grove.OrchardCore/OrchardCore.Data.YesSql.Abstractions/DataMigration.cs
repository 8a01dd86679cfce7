using YesSql.Sql;

namespace OrchardCore.Data.Migration;

/// <summary>
/// Brings definitions and tables of a feature to their newest form: <c>CreateAsync</c> builds it and returns its version,
/// <c>UpdateFrom1Async</c> and so on lead an older site there.
/// </summary>
public abstract class DataMigration : IDataMigration
{
    public ISchemaBuilder SchemaBuilder { get; set; }
}
