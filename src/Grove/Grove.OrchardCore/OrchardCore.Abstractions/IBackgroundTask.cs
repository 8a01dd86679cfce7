namespace OrchardCore.BackgroundTasks;

/// <summary>What a feature does by itself from time to time, in a unit of work of its own. <see cref="BackgroundTaskAttribute"/> says when.</summary>
public interface IBackgroundTask
{
    Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken);
}
