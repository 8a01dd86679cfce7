using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Grove.Storage.Databases;

/// <summary>Locks by name between the processes that use one database, each held by a transaction that does nothing else.</summary>
internal sealed class PostgresLocks : IDisposable
{
    private readonly NpgsqlDataSource _source;
    private readonly string _site;

    /// <param name="connectionString">Where to lock. The connections are none of the pool, in which holders would wait for one to work with.</param>
    /// <param name="site">The site whose locks they are: others may be in the same database.</param>
    public PostgresLocks(string connectionString, string site)
    {
        _source = PostgresSource.Create(new(connectionString) { Pooling = false, CommandTimeout = 0 });
        _site = site;
    }

    /// <summary>The number by which the server knows a lock.</summary>
    public long Number(string kind, string name)
        => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{_site}/{kind}/{name}")));

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
                SELECT pg_advisory_xact_lock({Number("lock", name).ToString(CultureInfo.InvariantCulture)});
                """, connection);
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
