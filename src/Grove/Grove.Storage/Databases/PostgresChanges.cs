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
    private PostgresMark? _mark;
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
        GiveUp();
        _source.Dispose();
    }

    private async Task<ChangeMark?> AskAsync()
    {
        try
        {
            var mark = _mark ??= new(_source, ++_lineage);
            return await mark.ReadAsync().WaitAsync(TimeSpan.FromSeconds(PatienceInSeconds));
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException or TimeoutException)
        {
            if (PostgresSilence.IsTimeout(exception))
            {
                _silence.Suspect();
            }

            GiveUp();
            return null;
        }
    }

    /// <summary>The connection is closed when it is done with what it was asked, which nobody waits for.</summary>
    private void GiveUp() => _ = Interlocked.Exchange(ref _mark, null)?.DisposeAsync().AsTask();
}
