using System.Data.Common;
using Npgsql;

namespace Grove.Storage.Databases;

/// <summary>A connection that reads which transactions can be seen.</summary>
/// <param name="source">Where the connection comes from.</param>
/// <param name="lineage">Tells what this connection read from what others did: the server may have been restarted between, without what it had not written yet, and count on from there.</param>
internal sealed class PostgresMark(NpgsqlDataSource source, long lineage) : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection = source.CreateConnection();
    private NpgsqlCommand? _command;
    private Task<ChangeMark> _reading = Task.FromResult(default(ChangeMark));

    public Task<ChangeMark> ReadAsync() => _reading = ReadMarkAsync();

    /// <summary>Ends once what was asked has ended: the driver waits for a server that is silent twice as long again, to say that its answer is not wanted any more.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await _reading;
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException)
        {
            // It was told to the one who asked, unless that one had gone.
        }

        await _connection.DisposeAsync();
    }

    private async Task<ChangeMark> ReadMarkAsync()
    {
        var command = _command ??= await PrepareAsync();
        return new ChangeMark(lineage, 0, (string)(await command.ExecuteScalarAsync())!);
    }

    private async Task<NpgsqlCommand> PrepareAsync()
    {
        await _connection.OpenAsync();
        var command = new NpgsqlCommand("SELECT txid_current_snapshot()::text", _connection);
        await command.PrepareAsync();
        return command;
    }
}
