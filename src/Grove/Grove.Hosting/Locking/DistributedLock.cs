using System.Diagnostics;
using Grove.Storage.Databases;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;

namespace Grove.Hosting.Locking;

/// <summary>Locks by name between all processes that use the site's database.</summary>
internal sealed class DistributedLock(Database database, TimeProvider time) : IDistributedLock
{
    // One of each process waits for the other processes; the others of its own queue behind it, at no cost to the database.
    private readonly LocalLock _turns = new(time);

    public async Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = null)
        => (await TryAcquireLockAsync(key, TimeSpan.MaxValue, expiration)).Item1;

    public async Task<(ILocker, bool)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = null)
    {
        var started = Stopwatch.GetTimestamp();
        var (turn, isMyTurn) = await _turns.TryAcquireLockAsync(key, timeout);

        if (!isMyTurn)
        {
            return (null!, false);
        }

        try
        {
            var left = timeout < TimeSpan.Zero || timeout == TimeSpan.MaxValue ? TimeSpan.MaxValue : timeout - Stopwatch.GetElapsedTime(started);

            if (await database.TryLockAsync(key, left > TimeSpan.Zero ? left : TimeSpan.Zero, expiration ?? TimeSpan.MaxValue) is { } held)
            {
                return (new Locker(() => Release(held, turn), expiration, time), true);
            }
        }
        catch
        {
            turn.Dispose();
            throw;
        }

        turn.Dispose();
        return (null!, false);
    }

    public async Task<bool> IsLockAcquiredAsync(string key)
    {
        var (locker, isFree) = await TryAcquireLockAsync(key, TimeSpan.Zero);
        locker?.Dispose();
        return !isFree;
    }

    private static void Release(IDisposable held, ILocker turn)
    {
        held.Dispose();
        turn.Dispose();
    }
}
