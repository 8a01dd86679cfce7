using Npgsql;

namespace Grove.Testing;

/// <summary>A schema of its own for a test, on the PostgreSQL server that the environment names; gone at the end.</summary>
/// <param name="server">The connection string of the server.</param>
/// <param name="name">The schema's name, where another process made it.</param>
public sealed class PostgresSchema(string server, string? name = null) : IAsyncDisposable
{
    /// <summary>Names the server; <c>.ci/run</c> starts one and sets this.</summary>
    public const string Variable = "CANS_TEST_POSTGRES";

    /// <summary>Why a test is skipped.</summary>
    public const string Missing = $"There is no PostgreSQL server: {Variable} is not set. Run: eval \"$(build/postgres-for-tests.sh start)\"";

    /// <summary>The connection string of the server; null where there is none.</summary>
    public static string? Server => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server ? server : null;

    public string ConnectionString => server;

    public string Name { get; } = name ?? "test_" + Guid.NewGuid().ToString("n");

    public async ValueTask DisposeAsync()
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var drop = new NpgsqlCommand($"DROP SCHEMA IF EXISTS \"{Name}\" CASCADE", connection);
        await drop.ExecuteNonQueryAsync();
    }
}
