using System.Data.Common;
using Npgsql;

namespace Grove.Storage.Databases;

/// <summary>A database on a PostgreSQL server.</summary>
public sealed class PostgresDatabase : Database
{
    /// <summary>Any number will do, as long as nothing else on the server locks by it: "CANS" in ASCII.</summary>
    private const long SchemaLock = 0x43414E53;

    private readonly NpgsqlDataSource _source;

    public PostgresDatabase(string connectionString, string tablePrefix) : base(tablePrefix)
        => _source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString)
        {
            // Statements that come back are prepared on the server by the driver.
            MaxAutoPrepare = 200,
        });

    public override SqlDialect Dialect { get; } = new PostgresDialect();

    public override async ValueTask<DatabaseConnection> OpenAsync(CancellationToken cancellationToken)
        => new(await _source.OpenConnectionAsync(cancellationToken), prepares: false, static async connection =>
        {
            connection.Forget();
            await connection.Connection.DisposeAsync();
        });

    public override async Task<long[]> ReserveIdsAsync(DatabaseConnection connection, int count, CancellationToken cancellationToken)
    {
        var ids = new long[count];
        await using var reader = await connection.ReadAsync(
            $"SELECT nextval(pg_get_serial_sequence(@p0, 'Id')) FROM generate_series(1, @p1)", [Table("Document"), count], cancellationToken);

        for (var i = 0; await reader.ReadAsync(cancellationToken); i++)
        {
            ids[i] = reader.GetInt64(0);
        }

        return ids;
    }

    public override Task LockSchemaAsync(DatabaseConnection connection, CancellationToken cancellationToken)
        => connection.ExecuteAsync("SELECT pg_advisory_xact_lock(@p0)", [SchemaLock], cancellationToken);

    public override async Task InitializeAsync(DatabaseConnection connection, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync($"CREATE TABLE IF NOT EXISTS {Table("Document")} (\"Id\" {Dialect.IdentityColumn}, \"Type\" text NOT NULL, \"Content\" text NOT NULL, \"Version\" bigint NOT NULL)", [], cancellationToken);
        await connection.ExecuteAsync($"CREATE INDEX IF NOT EXISTS {Table("IX_Document_Type")} ON {Table("Document")} (\"Type\")", [], cancellationToken);
    }

    public override ValueTask<long?> ChangeMarkAsync(CancellationToken cancellationToken) => new((long?)null);

    public override void Dispose()
    {
        _source.Dispose();
        base.Dispose();
    }
}
