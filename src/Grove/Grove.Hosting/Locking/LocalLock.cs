using OrchardCore.Locking;

namespace Grove.Hosting.Locking;

/// <summary>Locks by name within this process.</summary>
internal sealed class LocalLock(TimeProvider time) : ILocalLock
{
    private readonly Dictionary<string, NamedLock> _locks = new(StringComparer.Ordinal);

    public async Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = null)
        => (await TryAcquireLockAsync(key, Timeout.InfiniteTimeSpan, expiration)).Item1;

    public async Task<(ILocker, bool)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = null)
    {
        var named = Enter(key);

        if (await named.Semaphore.WaitAsync(timeout == TimeSpan.MaxValue ? Timeout.InfiniteTimeSpan : timeout))
        {
            return (new Locker(() => Release(key, named), expiration, time), true);
        }

        Leave(key, named);
        return (null!, false);
    }

    public Task<bool> IsLockAcquiredAsync(string key)
    {
        lock (_locks)
        {
            return Task.FromResult(_locks.TryGetValue(key, out var named) && named.Semaphore.CurrentCount == 0);
        }
    }

    private NamedLock Enter(string key)
    {
        lock (_locks)
        {
            if (!_locks.TryGetValue(key, out var named))
            {
                _locks[key] = named = new NamedLock();
            }

            named.Users++;
            return named;
        }
    }

    private void Release(string key, NamedLock named)
    {
        named.Semaphore.Release();
        Leave(key, named);
    }

    private void Leave(string key, NamedLock named)
    {
        lock (_locks)
        {
            if (--named.Users == 0)
            {
                _locks.Remove(key);
            }
        }
    }

    private sealed class NamedLock
    {
        public SemaphoreSlim Semaphore { get; } = new(1, 1);

        public int Users { get; set; }
    }
}
