using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Events;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell;

public interface IShellHost : IShellEvents, IShellDescriptorManagerEventHandler
{
    IEnumerable<ShellContext> ListShellContexts();
    IEnumerable<ShellSettings> GetAllSettings();
    Task InitializeAsync();
    Task ReleaseShellContextAsync(ShellSettings settings, bool eventSource = true);
    Task ReloadShellContextAsync(ShellSettings settings, bool eventSource = true);
    Task<ShellContext> GetOrCreateShellContextAsync(ShellSettings settings);
    Task<ShellScope> GetScopeAsync(ShellSettings settings);
    bool TryGetSettings(string name, out ShellSettings settings);
    bool TryGetShellContext(string name, out ShellContext shellContext);
}
