using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Events;
using OrchardCore.Environment.Shell.Scope;

namespace Grove.Hosting.Shells;

/// <summary>Holds the one shell, and replaces it in one step when its features change; requests that run in the old one end there.</summary>
internal sealed class ShellHost(ShellSettings settings, ShellContextFactory factory, IExtensionManager extensions) : IShellHost, IAsyncDisposable
{
    private readonly SemaphoreSlim _building = new(1, 1);
    private volatile ShellContext? _shell;

    public ShellsEvent? LoadingAsync { get; set; }

    public ShellEvent? ReleasingAsync { get; set; }

    public ShellEvent? ReloadingAsync { get; set; }

    public ShellEvent? RemovingAsync { get; set; }

    public Task InitializeAsync() => GetOrCreateShellContextAsync(settings);

    public async Task<ShellContext> GetOrCreateShellContextAsync(ShellSettings shellSettings)
    {
        if (_shell is { } shell)
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
        await _building.WaitAsync();

        try
        {
            var old = _shell;
            _shell = await BuildAsync();

            if (old is not null)
            {
                await old.ReleaseAsync();
            }
        }
        finally
        {
            _building.Release();
        }
    }

    public Task ReleaseShellContextAsync(ShellSettings shellSettings, bool eventSource = true) => ReloadShellContextAsync(shellSettings, eventSource);

    public Task ChangedAsync(ShellDescriptor descriptor, ShellSettings shellSettings) => ReloadShellContextAsync(shellSettings);

    public IEnumerable<ShellContext> ListShellContexts() => _shell is { } shell ? [shell] : [];

    public IEnumerable<ShellSettings> GetAllSettings() => [settings];

    public bool TryGetSettings(string name, out ShellSettings found)
    {
        found = settings;
        return name == settings.Name;
    }

    public bool TryGetShellContext(string name, out ShellContext shell)
    {
        shell = _shell!;
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

    private Task<ShellContext> BuildAsync()
        => Task.FromResult(factory.Create(settings, new ShellDescriptor
        {
            Features = [.. extensions.GetFeatures().Select(feature => new ShellFeature(feature.Id))],
        }));
}
