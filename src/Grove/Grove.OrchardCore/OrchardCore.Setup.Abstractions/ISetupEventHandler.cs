using OrchardCore.Setup.Services;

namespace OrchardCore.Setup.Events;

/// <summary>Takes part in a site's set-up.</summary>
public interface ISetupEventHandler
{
    /// <summary>Called after the recipe; an entry in <see cref="SetupContext.Errors"/> fails the set-up.</summary>
    Task SetupAsync(SetupContext context) => Task.CompletedTask;

    Task SucceededAsync() => Task.CompletedTask;

    Task FailedAsync(SetupContext context) => Task.CompletedTask;
}
