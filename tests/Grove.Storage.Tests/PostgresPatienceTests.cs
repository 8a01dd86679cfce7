using System.Diagnostics;
using Grove.Storage.Databases;
using Grove.Testing;
using Npgsql;

namespace Grove.Storage.Tests;

/// <summary>How long a server is waited for.</summary>
public sealed class PostgresPatienceTests
{
    [Theory]
    [InlineData("Host=localhost", 5)]
    [InlineData("Host=localhost;Timeout=15", 15)]
    [InlineData("Host=localhost;Timeout=60", 60)]
    public void A_connection_may_take_five_seconds_where_nobody_says_otherwise(string connectionString, int seconds)
    {
        using var database = new PostgresDatabase(connectionString, "");
        using var connection = database.CreateConnection();

        Assert.Equal(seconds, connection.ConnectionTimeout);
    }

    [SkippableTheory]
    [InlineData("", 10, 30)]
    [InlineData(";Command Timeout=30", 30, 30)]
    [InlineData(";Command Timeout=90", 90, 90)]
    public async Task A_statement_may_take_ten_seconds_outside_a_transaction_where_nobody_says_otherwise(string setting, int reading, int writing)
    {
        Skip.If(PostgresSchema.Server is null, PostgresSchema.Missing);
        using var database = new PostgresDatabase(PostgresSchema.Server + setting, "");
        await using var connection = await database.OpenAsync(default);

        Assert.Equal(reading, connection.Command("SELECT 1", []).CommandTimeout);

        await database.BeginAsync(connection, Patience.OfRequest, default);
        Assert.Equal(writing, connection.Command("SELECT 1", []).CommandTimeout);
    }

    [SkippableFact]
    public async Task Once_a_server_was_silent_nobody_waits_and_it_is_used_as_soon_as_it_speaks()
    {
        Skip.If(PostgresSchema.Server is null, PostgresSchema.Missing);
        await using var schema = new ProxiedSchema();
        using var database = schema.NewDatabase();
        await (await database.OpenAsync(default)).DisposeAsync();
        schema.Proxy.Freeze();
        Assert.Null(await database.ChangeMarkAsync(default));

        // The first one waits until the server has been asked whether it is there.
        await Assert.ThrowsAsync<NpgsqlException>(() => database.OpenAsync(default).AsTask());
        var started = Stopwatch.GetTimestamp();

        for (var tries = 0; tries < 1000; tries++)
        {
            Assert.Null(await database.ChangeMarkAsync(default));
            await Assert.ThrowsAsync<NpgsqlException>(() => database.OpenAsync(default).AsTask());
        }

        // Not one of them waited for a question, which takes three seconds.
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(60));

        schema.Proxy.Thaw();
        await using var connection = await OpenedAsync(database);
        Assert.Equal(1, await connection.ScalarAsync("SELECT 1", [], default));
    }

    private static async Task<DatabaseConnection> OpenedAsync(PostgresDatabase database)
    {
        var started = Stopwatch.GetTimestamp();

        while (true)
        {
            try
            {
                return await database.OpenAsync(default);
            }
            catch (NpgsqlException) when (Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(5))
            {
                // It was asked before it spoke.
            }
        }
    }
}
