using System.Globalization;
using Npgsql;

namespace Grove.Storage.Databases;

/// <summary>Locks by name between the processes that use one database, each held by a transaction that does nothing else.</summary>
internal sealed class PostgresLocks : IDisposable
{
    /// <summary>What takes a lock until the transaction ends. The server makes a number of the name, by which it knows the lock.</summary>
    public const string Statement = "SELECT pg_advisory_xact_lock(hashtextextended(@p0, 0))";

    private readonly NpgsqlDataSource _source;
    private readonly string _site;

    /// <param name="connectionString">Where to lock. The connections are none of the pool, in which holders would wait for one to work with.</param>
    /// <param name="site">The site whose locks they are: others may be in the same database.</param>
    public PostgresLocks(string connectionString, string site)
    {
        _source = PostgresSource.Create(new(connectionString) { Pooling = false, CommandTimeout = 0 });
        _site = site;
    }

    /// <summary>The name that a lock has on the server.</summary>
    public string NameOf(string kind, string name) => $"{_site}/{kind}/{name}";

    public async Task<IDisposable?> TryLockAsync(string name, TimeSpan timeout, TimeSpan expiration)
    {
        var connection = _source.CreateConnection();

        try
        {
            await connection.OpenAsync();
            // The server waits, and ends a session that holds the lock too long, be its process stopped or out of reach.
            await using var command = new NpgsqlCommand($"""
                BEGIN;
                SET LOCAL statement_timeout = 0;
                SET LOCAL lock_timeout = {Milliseconds(timeout)};
                SET LOCAL idle_in_transaction_session_timeout = {Milliseconds(expiration)};
                {Statement};
                """, connection);
            command.Parameters.Add(new NpgsqlParameter("@p0", NameOf("lock", name)));
            await command.ExecuteNonQueryAsync();
            return connection;
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            await connection.DisposeAsync();
            return null;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public void Dispose() => _source.Dispose();

    // To the server, zero is without end.
    private static string Milliseconds(TimeSpan span)
        => (span.TotalMilliseconds >= int.MaxValue ? 0 : Math.Max(1, (int)span.TotalMilliseconds)).ToString(CultureInfo.InvariantCulture);
}
