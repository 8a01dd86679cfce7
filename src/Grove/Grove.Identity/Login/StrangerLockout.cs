using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Grove.Identity.Login;

/// <summary>
/// Locks names that nobody can log in with just as accounts are locked, so that neither the message nor the lock tells who has an account here.
/// Kept in memory only, and of so many names at once. Names are normalized, as those of accounts are.
/// </summary>
internal sealed class StrangerLockout(IOptions<IdentityOptions> options, TimeProvider time) : IDisposable
{
    private const int MostNames = 10_000;

    private readonly MemoryCache _names = new(new MemoryCacheOptions { SizeLimit = MostNames });

    private LockoutOptions Lockout => options.Value.Lockout;

    /// <summary>Until when the name is locked, if it is.</summary>
    public DateTimeOffset? LockedUntil(string name)
    {
        var attempts = Of(name);

        lock (attempts)
        {
            return attempts.LockedUntil > time.GetUtcNow() ? attempts.LockedUntil : null;
        }
    }

    /// <summary>Counts a failed attempt, and locks the name if it was one too many.</summary>
    public DateTimeOffset? Fail(string name)
    {
        var attempts = Of(name);

        lock (attempts)
        {
            if (++attempts.Count < Lockout.MaxFailedAccessAttempts)
            {
                return null;
            }

            attempts.Count = 0;
            return attempts.LockedUntil = time.GetUtcNow() + Lockout.DefaultLockoutTimeSpan;
        }
    }

    public void Dispose() => _names.Dispose();

    private Attempts Of(string name) => _names.GetOrCreate(name, entry =>
    {
        entry.Size = 1;
        entry.SlidingExpiration = 2 * Lockout.DefaultLockoutTimeSpan;
        return new Attempts();
    })!;

    private sealed class Attempts
    {
        public int Count { get; set; }

        public DateTimeOffset? LockedUntil { get; set; }
    }
}
