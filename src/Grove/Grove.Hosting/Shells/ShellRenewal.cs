using Grove.Storage.Documents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;

namespace Grove.Hosting.Shells;

/// <summary>
/// Makes the shell anew when another process has changed what it is made with. The old one serves meanwhile. Looks only when a document that such things are in
/// is not kept any more, because it changed or because nobody read it yet.
/// </summary>
internal sealed partial class ShellRenewal(IShellHost shells, ShellSettings settings, IServiceScopeFactory scopes, ILogger<ShellRenewal> logger) : IDocumentWatcher
{
    private readonly SemaphoreSlim _looking = new(1, 1);
    private readonly Lazy<Type[]> _documents = new(() => Documents(scopes));
    private int _isDue;

    public void Checked(KeptDocuments kept)
    {
        if (_documents.Value.All(kept.Has) || Interlocked.Exchange(ref _isDue, 1) == 1)
        {
            return;
        }

        // What flows with the request, its scope above all, must not flow into what outlives it.
        using var suppressed = ExecutionContext.SuppressFlow();
        _ = Task.Run(LookAsync);
    }

    private static Type[] Documents(IServiceScopeFactory scopes)
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetServices<IShellIngredient>().Select(ingredient => ingredient.Document).Distinct()];
    }

    private async Task LookAsync()
    {
        await _looking.WaitAsync();

        try
        {
            // What is changed from here on is another look's.
            Volatile.Write(ref _isDue, 0);
            var scope = await shells.GetScopeAsync(settings);
            var hasChanged = false;
            await scope.UsingAsync(async scope => hasChanged = await HasChangedAsync(scope.ServiceProvider));

            if (hasChanged)
            {
                LogRenewal();
                await shells.ReloadShellContextAsync(settings);
            }
        }
        catch (Exception exception)
        {
            LogFailure(exception);
        }
        finally
        {
            _looking.Release();
        }
    }

    // All are asked, so that the documents of all are kept from now on.
    private static async Task<bool> HasChangedAsync(IServiceProvider services)
    {
        var hasChanged = false;

        foreach (var ingredient in services.GetServices<IShellIngredient>())
        {
            hasChanged |= await ingredient.HasChangedAsync();
        }

        return hasChanged;
    }

    [LoggerMessage(LogLevel.Information, "Another process changed what the site is made with; it is made anew")]
    private partial void LogRenewal();

    [LoggerMessage(LogLevel.Error, "The site could not be made anew with what another process changed; the old one goes on")]
    private partial void LogFailure(Exception exception);
}
