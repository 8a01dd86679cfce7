using YesSql.Sql;

namespace OrchardCore.Data.Migration;

public abstract class DataMigration : IDataMigration
{
    protected DataMigration() { }
    public ISchemaBuilder SchemaBuilder { get; set; }
}
