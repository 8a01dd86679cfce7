using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;

namespace Grove.Hosting.Tests.Processes;

/// <summary>What modules lock.</summary>
public sealed class LockTests
{
    [SkippableTheory]
    [MemberData(nameof(TwoHosts.Databases), MemberType = typeof(TwoHosts))]
    public async Task A_distributed_lock_is_held_by_one_of_the_processes_until_it_is_given_back(string database)
    {
        await using var hosts = await TwoHosts.StartAsync(database);
        var (one, other) = (await LockAsync<IDistributedLock>(hosts.One), await LockAsync<IDistributedLock>(hosts.Other));
        Assert.False(await other.IsLockAcquiredAsync("tea"));

        await using (await one.AcquireLockAsync("tea"))
        {
            Assert.Equal((null, false), await other.TryAcquireLockAsync("tea", TimeSpan.FromMilliseconds(50)));
            Assert.Equal((null, false), await one.TryAcquireLockAsync("tea", TimeSpan.Zero));
            Assert.True(await other.IsLockAcquiredAsync("tea"));
            Assert.True(await one.IsLockAcquiredAsync("tea"));
            Assert.False(await other.IsLockAcquiredAsync("milk"));
        }

        var (locker, isMine) = await other.TryAcquireLockAsync("tea", TimeSpan.Zero);
        Assert.True(isMine);
        locker.Dispose();
    }

    [SkippableTheory]
    [MemberData(nameof(TwoHosts.Databases), MemberType = typeof(TwoHosts))]
    public async Task A_distributed_lock_ends_with_its_time_and_giving_it_back_then_takes_it_from_nobody(string database)
    {
        await using var hosts = await TwoHosts.StartAsync(database);
        var (one, other) = (await LockAsync<IDistributedLock>(hosts.One), await LockAsync<IDistributedLock>(hosts.Other));
        var expired = await one.AcquireLockAsync("tea", TimeSpan.FromMinutes(1));

        hosts.One.Time.Advance(TimeSpan.FromMinutes(1));
        await using var locker = await other.AcquireLockAsync("tea", TimeSpan.MaxValue);
        expired.Dispose();

        Assert.True(await one.IsLockAcquiredAsync("tea"));
    }

    [SkippableTheory]
    [MemberData(nameof(TwoHosts.Databases), MemberType = typeof(TwoHosts))]
    public async Task Those_of_one_process_that_wait_get_it_one_after_the_other(string database)
    {
        await using var hosts = await TwoHosts.StartAsync(database);
        var locks = await LockAsync<IDistributedLock>(hosts.One);
        var inside = 0;

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () =>
        {
            await using var locker = await locks.AcquireLockAsync("tea");
            Assert.Equal(1, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
        })));
    }

    [SkippableTheory]
    [MemberData(nameof(TwoHosts.Databases), MemberType = typeof(TwoHosts))]
    public async Task A_local_lock_is_that_of_its_process(string database)
    {
        await using var hosts = await TwoHosts.StartAsync(database);
        var (one, other) = (await LockAsync<ILocalLock>(hosts.One), await LockAsync<ILocalLock>(hosts.Other));

        await using var locker = await one.AcquireLockAsync("tea");

        Assert.False((await one.TryAcquireLockAsync("tea", TimeSpan.Zero)).Item2);
        var (others, isOthers) = await other.TryAcquireLockAsync("tea", TimeSpan.MaxValue, TimeSpan.MaxValue);
        Assert.True(isOthers);
        await others.DisposeAsync();
    }

    private static Task<T> LockAsync<T>(CmsHost host) where T : notnull => host.InScopeAsync(services => Task.FromResult(services.GetRequiredService<T>()));
}
