using System.Reflection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;

namespace Grove.Hosting.Background;

/// <summary>Has a task that declares both times of its lock run in one process of the site at a time; others run in each.</summary>
internal static class TaskTurn
{
    public static async Task<(ILocker? Turn, bool IsMine)> TryTakeAsync(IDistributedLock locks, Type task)
        => task.GetCustomAttribute<BackgroundTaskAttribute>() is { LockTimeout: > 0, LockExpiration: > 0 } attribute
            ? await locks.TryAcquireLockAsync($"{task.FullName}_TASK_LOCK", TimeSpan.FromMilliseconds(attribute.LockTimeout), TimeSpan.FromMilliseconds(attribute.LockExpiration))
            : (null, true);
}
