using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

public class ShellSettings : IDisposable
{
    public IShellConfiguration ShellConfiguration { get; }
    public ShellSettings() { }
    public ShellSettings(ShellSettings settings) => throw new NotImplementedException();
    public Task EnsureConfigurationAsync() => throw new NotImplementedException();
    public TenantState State { get; set; }
    public bool Disposable { get; }
    public bool Disposed { get; }
    public const string DefaultShellName = "Default";
    public static readonly char[] HostSeparators = default;
    public string Name { get; set; }
    public string RequestUrlHost { get; set; }
    public string RequestUrlPrefix { get; set; }
    public string TenantId { get; }
    public string VersionId { get; set; }
    public string this[string key] { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }
    public string[] RequestUrlHosts { get; }
    public void Dispose() => throw new NotImplementedException();
}
