using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Environment.Shell.Scope;

public sealed class ShellScope : IServiceScope, IAsyncDisposable
{
    public IServiceProvider ServiceProvider { get; }
    public ShellContext ShellContext { get; }
    public ShellScope(ShellContext shellContext)
    {
        ShellContext = shellContext;
    }
    public Task HandleExceptionAsync(Exception e) => throw new NotImplementedException();
    public Task UsingAsync(Func<ShellScope, Task> execute, bool activateShell = true) => throw new NotImplementedException();
    public Task UsingServiceScopeAsync(Func<ShellScope, Task> execute) => throw new NotImplementedException();
    public ValueTask DisposeAsync() => throw new NotImplementedException();
    public static IServiceProvider Services { get; }
    public static ShellContext Context { get; }
    public static ShellScope Current { get; }
    public static T Get<T>(object key) => throw new NotImplementedException();
    public static T GetFeature<T>() => throw new NotImplementedException();
    public static T GetOrCreate<T>(object key) where T : class, new() => throw new NotImplementedException();
    public static T GetOrCreate<T>(object key, Func<T> factory) => throw new NotImplementedException();
    public static T GetOrCreateFeature<T>() where T : class, new() => throw new NotImplementedException();
    public static T GetOrCreateFeature<T>(Func<T> factory) => throw new NotImplementedException();
    public static Task UsingChildScopeAsync(Func<ShellScope, Task> execute, bool activateShell = true) => throw new NotImplementedException();
    public static Task UsingChildScopeAsync(ShellSettings settings, Func<ShellScope, Task> execute, bool activateShell = true) => throw new NotImplementedException();
    public static Task UsingChildScopeAsync(string tenant, Func<ShellScope, Task> execute, bool activateShell = true) => throw new NotImplementedException();
    public static Task<ShellScope> CreateChildScopeAsync() => throw new NotImplementedException();
    public static Task<ShellScope> CreateChildScopeAsync(ShellSettings settings) => throw new NotImplementedException();
    public static Task<ShellScope> CreateChildScopeAsync(string tenant) => throw new NotImplementedException();
    public static object Get(object key) => throw new NotImplementedException();
    public static void AddDeferredSignal(string key) => throw new NotImplementedException();
    public static void AddDeferredTask(Func<ShellScope, Task> task) => throw new NotImplementedException();
    public static void AddExceptionHandler(Func<ShellScope, Exception, Task> handler) => throw new NotImplementedException();
    public static void RegisterBeforeDispose(Func<ShellScope, Task> callback, bool last = false) => throw new NotImplementedException();
    public static void Set(object key, object value) => throw new NotImplementedException();
    public static void SetFeature<T>(T value) => throw new NotImplementedException();
    public void Dispose() => throw new NotImplementedException();
    public void StartAsyncFlow() => throw new NotImplementedException();
}
