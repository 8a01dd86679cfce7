using System.Runtime.CompilerServices;
using Grove.Storage;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Events;
using OrchardCore.Environment.Shell.Scope;

namespace Grove.Hosting.Shells;

/// <summary>
/// Holds the one shell, and replaces it in one step when its features change; requests that run in the old one end there. Inside a
/// transaction the new shell is seen by the transaction's flow alone, until it is committed.
/// </summary>
internal sealed partial class ShellHost(ShellSettings settings, ShellContextFactory factory, ShellDescriptorReader descriptors, ILogger<ShellHost> logger)
    : IShellHost, IAsyncDisposable
{
    private readonly SemaphoreSlim _building = new(1, 1);
    private readonly ConditionalWeakTable<AmbientTransaction, StagedShell> _staged = [];
    private volatile ShellContext? _shell;

    public ShellsEvent? LoadingAsync { get; set; }

    public ShellEvent? ReleasingAsync { get; set; }

    public ShellEvent? ReloadingAsync { get; set; }

    public ShellEvent? RemovingAsync { get; set; }

    private ShellContext? Current
        => AmbientTransaction.Current is { } transaction && _staged.TryGetValue(transaction, out var staged) && staged.Shell is { } shell ? shell : _shell;

    public Task InitializeAsync() => GetOrCreateShellContextAsync(settings);

    public async Task<ShellContext> GetOrCreateShellContextAsync(ShellSettings shellSettings)
    {
        if (Current is { } shell)
        {
            return shell;
        }

        await _building.WaitAsync();

        try
        {
            return _shell ??= await BuildAsync();
        }
        finally
        {
            _building.Release();
        }
    }

    public async Task<ShellScope> GetScopeAsync(ShellSettings shellSettings)
    {
        while (true)
        {
            // Null when the shell was replaced between the two calls.
            if (await (await GetOrCreateShellContextAsync(shellSettings)).CreateScopeAsync() is { } scope)
            {
                return scope;
            }
        }
    }

    public async Task ReloadShellContextAsync(ShellSettings shellSettings, bool eventSource = true)
    {
        await (ReloadingAsync?.Invoke(settings.Name) ?? Task.CompletedTask);
        var shell = await BuildAsync();

        if (AmbientTransaction.Current is { } transaction)
        {
            await StageAsync(transaction, shell);
        }
        else
        {
            Publish(shell);
        }
    }

    public Task ReleaseShellContextAsync(ShellSettings shellSettings, bool eventSource = true) => ReloadShellContextAsync(shellSettings, eventSource);

    public Task ChangedAsync(ShellDescriptor descriptor, ShellSettings shellSettings) => ReloadShellContextAsync(shellSettings);

    public IEnumerable<ShellContext> ListShellContexts() => Current is { } shell ? [shell] : [];

    public IEnumerable<ShellSettings> GetAllSettings() => [settings];

    public bool TryGetSettings(string name, out ShellSettings found)
    {
        found = settings;
        return name == settings.Name;
    }

    public bool TryGetShellContext(string name, out ShellContext shell)
    {
        shell = Current!;
        return shell is not null && name == settings.Name;
    }

    public async ValueTask DisposeAsync()
    {
        if (_shell is { } shell)
        {
            await shell.DisposeAsync();
        }

        _building.Dispose();
    }

    private async Task StageAsync(AmbientTransaction transaction, ShellContext shell)
    {
        if (!_staged.TryGetValue(transaction, out var staged))
        {
            _staged.Add(transaction, staged = new StagedShell());
            transaction.OnCommitted(() => Publish(staged.Shell!));
            transaction.OnRolledBack(() => Release(staged.Shell!));
        }

        var replaced = staged.Shell;
        staged.Shell = shell;

        if (replaced is not null)
        {
            await replaced.ReleaseAsync();
        }
    }

    private void Publish(ShellContext shell)
    {
        if (Interlocked.Exchange(ref _shell, shell) is { } old)
        {
            Release(old);
        }
    }

    /// <summary>Lets the shell end with its last scope, while the caller goes on.</summary>
    private void Release(ShellContext shell)
        => shell.ReleaseAsync().ContinueWith(task => LogRelease(task.Exception!), TaskContinuationOptions.OnlyOnFaulted);

    // What is not committed is not read: before the set-up there are no features but those that are always enabled.
    private async Task<ShellContext> BuildAsync()
        => factory.Create(settings, settings.IsRunning() || AmbientTransaction.Current is not null ? await descriptors.ReadAsync(settings) : new ShellDescriptor());

    [LoggerMessage(LogLevel.Error, "A replaced shell did not end as it should")]
    private partial void LogRelease(Exception exception);
}
