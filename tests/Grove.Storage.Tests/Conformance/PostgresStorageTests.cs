using Grove.Storage.Databases;
using Grove.Testing;

namespace Grove.Storage.Tests.Conformance;

public sealed class PostgresStorageTests : StorageConformance
{
    private PostgresSchema? _schema;

    public override async Task InitializeAsync()
    {
        Skip.If(PostgresSchema.Server is null, PostgresSchema.Missing);
        _schema = new PostgresSchema(PostgresSchema.Server);
        await base.InitializeAsync();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await (_schema?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    // Few connections: the tests share one server.
    protected override Database Open() => new PostgresDatabase(_schema!.ConnectionString + ";Maximum Pool Size=10", "", _schema.Name);
}
