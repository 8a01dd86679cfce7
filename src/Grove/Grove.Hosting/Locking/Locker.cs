using OrchardCore.Locking;

namespace Grove.Hosting.Locking;

/// <summary>A held lock; it is given back once, at its disposal or when its time is over.</summary>
internal sealed class Locker : ILocker
{
    /// <summary>A timer cannot wait longer: some fifty days.</summary>
    private static readonly TimeSpan _longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private readonly ITimer? _timer;
    private Action? _release;

    public Locker(Action release, TimeSpan? expiration, TimeProvider time)
    {
        _release = release;

        if (expiration is { } limit && limit <= _longest)
        {
            _timer = time.CreateTimer(static locker => ((Locker)locker!).Dispose(), this, limit, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        Interlocked.Exchange(ref _release, null)?.Invoke();
        _timer?.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
