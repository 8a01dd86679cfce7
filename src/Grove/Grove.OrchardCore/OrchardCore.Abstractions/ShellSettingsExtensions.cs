namespace OrchardCore.Environment.Shell;

public static class ShellSettingsExtensions
{
    public static ShellSettings AsDefaultShell(this ShellSettings settings) => throw new NotImplementedException();
    public static ShellSettings AsDisabled(this ShellSettings settings) => throw new NotImplementedException();
    public static ShellSettings AsDisposable(this ShellSettings settings) => throw new NotImplementedException();
    public static ShellSettings AsInitializing(this ShellSettings settings) => throw new NotImplementedException();
    public static ShellSettings AsRunning(this ShellSettings settings) => throw new NotImplementedException();
    public static ShellSettings AsUninitialized(this ShellSettings settings) => throw new NotImplementedException();
    public static bool HasConfiguration(this ShellSettings settings) => throw new NotImplementedException();
    public static bool HasUrlHost(this ShellSettings settings, string urlHost) => throw new NotImplementedException();
    public static bool HasUrlHost(this ShellSettings settings, string[] urlHosts) => throw new NotImplementedException();
    public static bool HasUrlPrefix(this ShellSettings settings, string urlPrefix) => throw new NotImplementedException();
    public static bool IsDefaultShell(this ShellSettings settings) => throw new NotImplementedException();
    public static bool IsDisabled(this ShellSettings settings) => throw new NotImplementedException();
    public static bool IsInitialized(this ShellSettings settings) => throw new NotImplementedException();
    public static bool IsInitializing(this ShellSettings settings) => throw new NotImplementedException();
    public static bool IsRemovable(this ShellSettings settings) => throw new NotImplementedException();
    public static bool IsRunning(this ShellSettings settings) => throw new NotImplementedException();
    public static bool IsUninitialized(this ShellSettings settings) => throw new NotImplementedException();
}
