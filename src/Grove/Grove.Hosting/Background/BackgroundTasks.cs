using System.Reflection;
using Grove.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell;
using OrchardCore.Locking.Distributed;

namespace Grove.Hosting.Background;

/// <summary>
/// Runs the background tasks of the enabled features when they are due, one after the other, each in a unit of work of its own. What takes longer than its
/// time misses minutes rather than running twice at once. A task that declares a lock runs in one process of the site at a time.
/// </summary>
internal sealed partial class BackgroundTasks(IShellHost shells, ShellSettings settings, TimeProvider time, ILogger<BackgroundTasks> logger) : BackgroundService
{
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var last = DateTimeOffset.MinValue;

        while (true)
        {
            var now = time.GetUtcNow();
            var next = new DateTimeOffset(now.Ticks - now.Ticks % _minute.Ticks, TimeSpan.Zero) + _minute;

            // A clock may be early by a little: each minute is one.
            next = next > last ? next : last + _minute;
            last = next;
            await Task.Delay(next - now, time, stoppingToken);

            // Without a site there are no tasks.
            if (settings.IsRunning())
            {
                try
                {
                    await RunAsync(next, stoppingToken);
                }
                catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
                {
                    // As while the database is away and the shell is to be made anew: the host goes on without its tasks.
                    LogNoTasks(exception);
                }
            }
        }
    }

    private async Task RunAsync(DateTimeOffset minute, CancellationToken stoppingToken)
    {
        foreach (var type in await DueAsync(minute))
        {
            stoppingToken.ThrowIfCancellationRequested();

            try
            {
                await RunAsync(type, stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested && StorageFailure.IsUnavailable(exception))
            {
                // Without the trace: while the database is away, every task says the same.
                LogUnavailable(type.FullName!, exception.GetBaseException().Message);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(exception, type.FullName!);
            }
        }
    }

    private async Task RunAsync(Type type, CancellationToken stoppingToken)
    {
        var shell = await shells.GetOrCreateShellContextAsync(settings);

        // Given back after the scope has committed, so that the next one sees what was done.
        var (turn, isMyTurn) = await TaskTurn.TryTakeAsync(shell.ServiceProvider.GetRequiredService<IDistributedLock>(), type);
        await using var held = turn;

        if (!isMyTurn)
        {
            LogOthersTurn(type.FullName!);
            return;
        }

        var scope = await shells.GetScopeAsync(settings);
        await scope.UsingAsync(scope => scope.ServiceProvider.GetServices<IBackgroundTask>().FirstOrDefault(task => task.GetType() == type)?.DoWorkAsync(scope.ServiceProvider, stoppingToken)
            ?? Task.CompletedTask);
    }

    private async Task<Type[]> DueAsync(DateTimeOffset minute)
    {
        Type[] types = [];
        var scope = await shells.GetScopeAsync(settings);
        await scope.UsingServiceScopeAsync(scope =>
        {
            types = [.. scope.ServiceProvider.GetServices<IBackgroundTask>().Select(task => task.GetType())];
            return Task.CompletedTask;
        });

        return [.. types.Where(type => IsDue(type, minute))];
    }

    private bool IsDue(Type type, DateTimeOffset minute)
    {
        var attribute = type.GetCustomAttribute<BackgroundTaskAttribute>() ?? new();

        if (TaskSchedule.IsDueAt(attribute.Schedule, minute) is not { } isDue)
        {
            LogNoSchedule(type.FullName!, attribute.Schedule);
            return false;
        }

        return attribute.Enable && isDue;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The background tasks of this minute were not run.")]
    private partial void LogNoTasks(Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "The background task {Task} failed. It is tried again when it is due the next time.")]
    private partial void LogFailed(Exception exception, string task);

    [LoggerMessage(Level = LogLevel.Error, Message = "The background task {Task} is tried again when it is due the next time, the database is not available: {Reason}")]
    private partial void LogUnavailable(string task, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "The background task {Task} is left to another process, which is at it.")]
    private partial void LogOthersTurn(string task);

    [LoggerMessage(Level = LogLevel.Error, Message = "The background task {Task} does not run: '{Schedule}' is no schedule. Write minute, hour, day, month and day of the week, such as */5 * * * *.")]
    private partial void LogNoSchedule(string task, string schedule);
}
