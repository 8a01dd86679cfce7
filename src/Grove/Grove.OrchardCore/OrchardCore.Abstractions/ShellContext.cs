using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>A shell that is ready to serve: its services and its pipeline. Released, it serves its open scopes to their end.</summary>
public class ShellContext : IDisposable, IAsyncDisposable
{
    private readonly SemaphoreSlim _activation = new(1, 1);
    private readonly Lock _lock = new();
    private readonly List<WeakReference<ShellContext>> _dependents = [];

    public ShellContext()
    {
    }

    public ShellSettings Settings { get; set; }

    public ShellBlueprint Blueprint { get; set; }

    public IServiceProvider ServiceProvider { get; set; }

    public IShellPipeline Pipeline { get; set; }

    /// <summary>Whether the tenant events have been told of the first use.</summary>
    public bool IsActivated { get; set; }

    public bool Released { get; private set; }

    public bool IsDisposed { get; private set; }

    public int ActiveScopes { get; private set; }

    public long UtcTicks { get; } = DateTime.UtcNow.Ticks;

    internal IShellHost Host => IsDisposed ? null : ServiceProvider.GetService<IShellHost>();

    /// <summary>A scope of this shell, or null when the shell has been released meanwhile.</summary>
    public Task<ShellScope> CreateScopeAsync()
    {
        lock (_lock)
        {
            return Task.FromResult(Released || IsDisposed ? null : new ShellScope(this));
        }
    }

    /// <summary>Releases <paramref name="shellContext"/> when this shell is.</summary>
    public Task AddDependentShellAsync(ShellContext shellContext)
    {
        lock (_lock)
        {
            if (!Released)
            {
                _dependents.Add(new WeakReference<ShellContext>(shellContext));
                return Task.CompletedTask;
            }
        }

        return shellContext.ReleaseAsync();
    }

    /// <summary>Takes no further scopes, and ends with the last open one.</summary>
    public async Task ReleaseAsync()
    {
        bool idle;

        lock (_lock)
        {
            if (Released)
            {
                return;
            }

            Released = true;
            idle = ActiveScopes == 0;
        }

        foreach (var reference in _dependents)
        {
            if (reference.TryGetTarget(out var dependent))
            {
                await dependent.ReleaseAsync();
            }
        }

        if (idle)
        {
            await TerminateAsync();
        }
    }

    public void Dispose()
    {
        DisposeAsync().AsTask().GetAwaiter().GetResult();
        GC.SuppressFinalize(this);
    }

    public async ValueTask DisposeAsync()
    {
        lock (_lock)
        {
            if (IsDisposed)
            {
                return;
            }

            IsDisposed = true;
            Released = true;
        }

        if (ServiceProvider is IAsyncDisposable services)
        {
            await services.DisposeAsync();
        }

        _activation.Dispose();
        GC.SuppressFinalize(this);
    }

    internal void Enter()
    {
        lock (_lock)
        {
            ActiveScopes++;
        }
    }

    internal Task LeaveAsync()
    {
        lock (_lock)
        {
            return --ActiveScopes == 0 && Released && !IsDisposed ? TerminateAsync() : Task.CompletedTask;
        }
    }

    internal async Task ActivateOnceAsync(Func<Task> activate)
    {
        await _activation.WaitAsync();

        try
        {
            if (!IsActivated)
            {
                await activate();
                IsActivated = true;
            }
        }
        finally
        {
            _activation.Release();
        }
    }

    private async Task TerminateAsync()
    {
        if (IsActivated)
        {
            await using var scope = ServiceProvider.CreateAsyncScope();

            foreach (var handler in scope.ServiceProvider.GetServices<IModularTenantEvents>().Reverse())
            {
                await handler.TerminatingAsync();
                await handler.TerminatedAsync();
            }
        }

        await DisposeAsync();
    }
}
