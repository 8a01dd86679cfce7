using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>The name, the state and the settings of a shell.</summary>
public class ShellSettings : IDisposable
{
    public const string DefaultShellName = "Default";

    private readonly ShellConfiguration _settings;
    private readonly ShellConfiguration _configuration;

    public ShellSettings() : this(new ShellConfiguration(), new ShellConfiguration())
    {
    }

    public ShellSettings(ShellConfiguration settings, ShellConfiguration configuration)
    {
        _settings = settings;
        _configuration = configuration;
    }

    public ShellSettings(ShellSettings settings)
        : this(new ShellConfiguration(settings._settings), new ShellConfiguration(settings._configuration))
    {
        Name = settings.Name;
    }

    public string Name { get; set; }

    /// <summary>What configures the shell's features.</summary>
    public IShellConfiguration ShellConfiguration => _configuration;

    public TenantState State
    {
        get => Enum.TryParse<TenantState>(_settings["State"], out var state) ? state : TenantState.Invalid;
        set => _settings["State"] = value.ToString();
    }

    /// <summary>A setting of this shell or, where it has none, of its configuration.</summary>
    public string this[string key]
    {
        get => _settings[key] ?? _configuration[key];
        set => _settings[key] = value;
    }

    public void Dispose() => GC.SuppressFinalize(this);
}
