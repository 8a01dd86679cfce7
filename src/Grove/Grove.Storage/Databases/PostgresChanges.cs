using System.Data.Common;
using Npgsql;

namespace Grove.Storage.Databases;

/// <summary>Asks PostgreSQL which transactions can be seen: the same ones, the same data.</summary>
internal sealed class PostgresChanges : IDisposable
{
    private const int PatienceInSeconds = 2;

    private readonly NpgsqlDataSource _source;
    private readonly PostgresSilence _silence;
    private readonly SharedQuestion<ChangeMark?> _question;
    private NpgsqlConnection? _connection;
    private NpgsqlCommand? _command;
    private long _lineage;

    /// <param name="connectionString">Where to ask. The connection is not one of the pool, which may be small.</param>
    /// <param name="silence">Told when there is no answer.</param>
    public PostgresChanges(string connectionString, PostgresSilence silence)
    {
        _silence = silence;
        _source = PostgresSource.CreateUnpooled(connectionString, PatienceInSeconds);
        _question = new(AskAsync);
    }

    /// <summary>The mark as it is at some time after the call; null where the server does not answer.</summary>
    public Task<ChangeMark?> MarkAsync() => _question.AskAsync();

    public void Dispose()
    {
        _command?.Dispose();
        _connection?.Dispose();
        _source.Dispose();
    }

    private async Task<ChangeMark?> AskAsync()
    {
        try
        {
            var command = _command ??= await ConnectAsync();
            return new ChangeMark(_lineage, 0, (string)(await command.ExecuteScalarAsync())!);
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException or TimeoutException)
        {
            if (PostgresSilence.IsTimeout(exception))
            {
                _silence.Suspect();
            }

            await DisconnectAsync();
            return null;
        }
    }

    private async Task<NpgsqlCommand> ConnectAsync()
    {
        _connection = _source.CreateConnection();
        await _connection.OpenAsync();
        // The server may have been restarted since, without what it had not written yet, and count on from there.
        _lineage++;
        var command = new NpgsqlCommand("SELECT txid_current_snapshot()::text", _connection);
        await command.PrepareAsync();
        return command;
    }

    private async Task DisconnectAsync()
    {
        _command = null;

        if (Interlocked.Exchange(ref _connection, null) is { } connection)
        {
            await connection.DisposeAsync();
        }
    }
}
