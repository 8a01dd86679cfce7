using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Shell.Scope;

/// <summary>A unit of work in the shell: its services, and what is to be done at its end.</summary>
public sealed class ShellScope : IServiceScope, IAsyncDisposable
{
    private static readonly AsyncLocal<ScopeHolder> _current = new();
    private static readonly AsyncLocal<ShellContext> _activating = new();

    private readonly AsyncServiceScope _services;
    private readonly ShellScopeWork _work = new();
    private readonly Dictionary<object, object> _items = [];
    private bool _disposed;

    public ShellScope(ShellContext shellContext)
    {
        ShellContext = shellContext;
        shellContext.Enter();

        try
        {
            _services = shellContext.ServiceProvider.CreateAsyncScope();
        }
        catch
        {
            _ = shellContext.LeaveAsync();
            throw;
        }
    }

    public static ShellScope Current => _current.Value?.Scope;

    public static IServiceProvider Services => Current?.ServiceProvider;

    public static ShellContext Context => Current?.ShellContext;

    public ShellContext ShellContext { get; }

    public IServiceProvider ServiceProvider => _services.ServiceProvider;

    /// <summary>The scope of the shell as it is now, which a change of features in the current scope may have replaced.</summary>
    public static Task<ShellScope> CreateChildScopeAsync() => CreateChildScopeAsync(Context.Settings);

    public static Task<ShellScope> CreateChildScopeAsync(ShellSettings settings)
        => Services.GetRequiredService<IShellHost>().GetScopeAsync(settings);

    public static async Task UsingChildScopeAsync(Func<ShellScope, Task> execute, bool activateShell = true)
        => await (await CreateChildScopeAsync()).UsingAsync(execute, activateShell);

    public static async Task UsingChildScopeAsync(ShellSettings settings, Func<ShellScope, Task> execute, bool activateShell = true)
        => await (await CreateChildScopeAsync(settings)).UsingAsync(execute, activateShell);

    public static object Get(object key) => Current is { } scope && scope._items.TryGetValue(key, out var value) ? value : null;

    public static T Get<T>(object key) => Get(key) is T value ? value : default;

    public static T GetOrCreate<T>(object key) where T : class, new() => GetOrCreate(key, () => new T());

    public static T GetOrCreate<T>(object key, Func<T> factory)
    {
        if (Get(key) is T value)
        {
            return value;
        }

        value = factory();
        Set(key, value);
        return value;
    }

    public static void Set(object key, object value)
    {
        if (Current is { } scope)
        {
            scope._items[key] = value;
        }
    }

    public static T GetFeature<T>() => Get<T>(typeof(T));

    public static T GetOrCreateFeature<T>() where T : class, new() => GetOrCreate<T>(typeof(T));

    public static T GetOrCreateFeature<T>(Func<T> factory) => GetOrCreate(typeof(T), factory);

    public static void SetFeature<T>(T value) => Set(typeof(T), value);

    /// <summary>Adds what is done at the end of the scope, before its services are disposed of; the last ones write.</summary>
    public static void RegisterBeforeDispose(Func<ShellScope, Task> callback, bool last = false) => Current?._work.BeforeDispose(callback, last);

    /// <summary>Signals <paramref name="key"/> once the scope's work is written.</summary>
    public static void AddDeferredSignal(string key)
        => Current?._work.Defer(key, scope => scope.ServiceProvider.GetRequiredService<ISignal>().SignalTokenAsync(key));

    /// <summary>Adds what is done in a scope of its own once this scope's work is written.</summary>
    public static void AddDeferredTask(Func<ShellScope, Task> task) => Current?._work.Defer(task, task);

    /// <summary>Adds what is done when the scope's work fails.</summary>
    public static void AddExceptionHandler(Func<ShellScope, Exception, Task> handler) => Current?._work.OnException(handler);

    /// <summary>Makes this scope the current one of the caller's asynchronous flow.</summary>
    public void StartAsyncFlow() => _current.Value = new ScopeHolder { Scope = this };

    public Task HandleExceptionAsync(Exception e) => _work.HandleExceptionAsync(this, e);

    /// <summary>Runs <paramref name="execute"/>, then writes; deferred tasks follow. The scope is disposed of at the end.</summary>
    public async Task UsingAsync(Func<ShellScope, Task> execute, bool activateShell = true)
    {
        IReadOnlyList<Func<ShellScope, Task>> deferred = [];

        await UsingServiceScopeAsync(async scope =>
        {
            try
            {
                if (activateShell)
                {
                    await scope.ActivateShellAsync();
                }

                await execute(scope);
                await scope.CompleteAsync();
                deferred = scope._work.TakeDeferred();
            }
            catch (Exception e)
            {
                await scope.HandleExceptionAsync(e);
                throw;
            }
        });

        foreach (var task in deferred)
        {
            await RunDeferredAsync(task);
        }
    }

    /// <summary>Runs <paramref name="execute"/> with this scope as the current one and disposes of the scope, but writes nothing.</summary>
    public async Task UsingServiceScopeAsync(Func<ShellScope, Task> execute)
    {
        await using (this)
        {
            StartAsyncFlow();
            await execute(this);
        }
    }

    /// <summary>Does what was registered for the scope's end. It may be called early, as before a response starts, and again.</summary>
    internal Task CompleteAsync() => _work.CompleteAsync(this);

    internal async Task ActivateShellAsync()
    {
        if (ShellContext.IsActivated || _activating.Value == ShellContext)
        {
            return;
        }

        await ShellContext.ActivateOnceAsync(async () =>
        {
            _activating.Value = ShellContext;
            await new ShellScope(ShellContext).UsingAsync(async scope =>
            {
                var events = scope.ServiceProvider.GetServices<IModularTenantEvents>().ToArray();

                foreach (var handler in events)
                {
                    await handler.ActivatingAsync();
                }

                foreach (var handler in events.Reverse())
                {
                    await handler.ActivatedAsync();
                }
            });
        });
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        await _services.DisposeAsync();
        await ShellContext.LeaveAsync();

        if (_current.Value is { } holder && holder.Scope == this)
        {
            holder.Scope = null;
        }
    }

    private async Task RunDeferredAsync(Func<ShellScope, Task> task)
    {
        var host = ShellContext.Host;
        var scope = host is null ? new ShellScope(ShellContext) : await host.GetScopeAsync(ShellContext.Settings);
        await scope.UsingAsync(task, activateShell: false);
    }

    /// <summary>Lets every branch of an asynchronous flow see that the scope has ended.</summary>
    private sealed class ScopeHolder
    {
        public ShellScope Scope { get; set; }
    }
}
