using System.Data.Common;
using System.Diagnostics;
using Npgsql;

namespace Grove.Storage.Databases;

/// <summary>
/// Spares everybody the wait for a server that takes connections and does not answer: once one waited in vain, the server is asked whether it is there before more
/// is asked of it. One that refuses, or says why not, needs no such care.
/// </summary>
/// <param name="connectionString">Where to ask. The connections are none of the pool, which may be used up by those who wait.</param>
internal sealed class PostgresSilence(string connectionString) : IDisposable
{
    private const int PatienceInSeconds = 3;

    /// <summary>Longer than a question takes, so that nobody waits for one while others keep asking. Who comes later waits for one.</summary>
    private static readonly TimeSpan _memory = TimeSpan.FromSeconds(6);

    private readonly Lock _turn = new();
    private readonly NpgsqlDataSource _source = PostgresSource.CreateUnpooled(connectionString, PatienceInSeconds);
    private volatile bool _isSuspected;
    private Task<bool>? _asking;
    private long _silentSince;

    /// <summary>Whether the server did not answer a moment ago, and has not since.</summary>
    public bool IsKnown => _isSuspected && Volatile.Read(ref _silentSince) is not 0 and var since && Stopwatch.GetElapsedTime(since) < _memory;

    /// <summary>A connection broke, or somebody waited in vain.</summary>
    public void Suspect() => _isSuspected = true;

    /// <exception cref="NpgsqlException">The server does not answer.</exception>
    public ValueTask MustNotBeAsync(CancellationToken cancellationToken) => _isSuspected ? new(AskAsync(cancellationToken)) : default;

    public void Dispose() => _source.Dispose();

    private async Task AskAsync(CancellationToken cancellationToken)
    {
        // A server that is silent is asked on and on as long as somebody has a use for it, and used from its first answer on.
        var answers = Asking();

        if (IsKnown || !await answers.WaitAsync(cancellationToken))
        {
            throw new NpgsqlException("The server does not answer.", new TimeoutException("The server does not answer."));
        }
    }

    private Task<bool> Asking()
    {
        lock (_turn)
        {
            return _asking is { IsCompleted: false } asking ? asking : _asking = AnswersAsync();
        }
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            await using var connection = await _source.OpenConnectionAsync();
            await using var command = new NpgsqlCommand("SELECT 1", connection);
            await command.ExecuteScalarAsync();
        }
        catch (Exception exception) when (IsTimeout(exception))
        {
            Volatile.Write(ref _silentSince, Stopwatch.GetTimestamp());
            return false;
        }
        catch (DbException)
        {
            // Whoever asks next is told the same at once.
        }

        Volatile.Write(ref _silentSince, 0);
        _isSuspected = false;
        return true;
    }

    /// <summary>Whether somebody waited in vain.</summary>
    public static bool IsTimeout(Exception exception) => exception is TimeoutException or NpgsqlException { InnerException: TimeoutException };
}
