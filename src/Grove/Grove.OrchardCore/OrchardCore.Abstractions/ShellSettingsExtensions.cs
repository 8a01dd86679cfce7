using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>The states of a shell, in words.</summary>
public static class ShellSettingsExtensions
{
    public static bool IsDefaultShell(this ShellSettings settings) => settings is { Name: ShellSettings.DefaultShellName };

    public static bool IsUninitialized(this ShellSettings settings) => settings is { State: TenantState.Uninitialized };

    public static bool IsInitializing(this ShellSettings settings) => settings is { State: TenantState.Initializing };

    public static bool IsRunning(this ShellSettings settings) => settings is { State: TenantState.Running };

    public static bool IsInitialized(this ShellSettings settings) => settings is { State: TenantState.Running or TenantState.Disabled };

    public static ShellSettings AsDefaultShell(this ShellSettings settings)
    {
        settings.Name = ShellSettings.DefaultShellName;
        return settings;
    }

    public static ShellSettings AsUninitialized(this ShellSettings settings) => settings.In(TenantState.Uninitialized);

    public static ShellSettings AsInitializing(this ShellSettings settings) => settings.In(TenantState.Initializing);

    public static ShellSettings AsRunning(this ShellSettings settings) => settings.In(TenantState.Running);

    private static ShellSettings In(this ShellSettings settings, TenantState state)
    {
        settings.State = state;
        return settings;
    }
}
