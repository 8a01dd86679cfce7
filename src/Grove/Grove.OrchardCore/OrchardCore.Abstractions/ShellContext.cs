using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell.Builders;

public class ShellContext : IDisposable, IAsyncDisposable
{
    public IServiceProvider ServiceProvider { get; set; }
    public IShellPipeline Pipeline { get; set; }
    public ShellBlueprint Blueprint { get; set; }
    public ShellContext() { }
    public ShellSettings Settings { get; set; }
    public Task AddDependentShellAsync(ShellContext shellContext) => throw new NotImplementedException();
    public Task ReleaseAsync() => throw new NotImplementedException();
    public Task<ShellScope> CreateScopeAsync() => throw new NotImplementedException();
    public ValueTask DisposeAsync() => throw new NotImplementedException();
    public bool IsActivated { get; set; }
    public bool IsDisposed { get; }
    public bool Released { get; }
    public bool SharedSettings { get; }
    public int ActiveScopes { get; }
    public long UtcTicks { get; }
    public void Dispose() => throw new NotImplementedException();
}
