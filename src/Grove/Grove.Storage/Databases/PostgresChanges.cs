using System.Data.Common;
using Npgsql;

namespace Grove.Storage.Databases;

/// <summary>
/// Asks PostgreSQL which transactions can be seen: the same ones, the same data. Who comes while a question is on its way waits for the next one, as
/// that answer may be older than he is; all who wait share it.
/// </summary>
internal sealed class PostgresChanges(NpgsqlDataSource source) : IDisposable
{
    private const int PatienceInSeconds = 2;

    private readonly Lock _turn = new();
    private Task<ChangeMark?>? _asked;
    private Task<ChangeMark?>? _next;
    private NpgsqlConnection? _connection;
    private NpgsqlCommand? _question;
    private long _lineage;

    /// <summary>The mark as it is at some time after the call; null where the server does not answer.</summary>
    public Task<ChangeMark?> MarkAsync()
    {
        lock (_turn)
        {
            return _next ?? (_asked is { IsCompleted: false } asked ? _next = AskAfterAsync(asked) : _asked = AskAsync());
        }
    }

    public void Dispose()
    {
        _question?.Dispose();
        _connection?.Dispose();
    }

    private async Task<ChangeMark?> AskAfterAsync(Task asked)
    {
        await asked.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);

        lock (_turn)
        {
            // From here on it is too late to join.
            (_asked, _next) = (_next, null);
        }

        return await AskAsync();
    }

    private async Task<ChangeMark?> AskAsync()
    {
        await Task.Yield();

        try
        {
            var question = _question ??= await ConnectAsync();
            return new ChangeMark(_lineage, 0, (string)(await question.ExecuteScalarAsync())!);
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException)
        {
            await DisconnectAsync();
            return null;
        }
    }

    private async Task<NpgsqlCommand> ConnectAsync()
    {
        _connection = await source.OpenConnectionAsync();
        // The server may have been restarted since, without what it had not written yet, and count on from there.
        _lineage++;
        var question = new NpgsqlCommand("SELECT txid_current_snapshot()::text", _connection) { CommandTimeout = PatienceInSeconds };
        await question.PrepareAsync();
        return question;
    }

    private async Task DisconnectAsync()
    {
        _question = null;

        if (Interlocked.Exchange(ref _connection, null) is { } connection)
        {
            await connection.DisposeAsync();
        }
    }
}
