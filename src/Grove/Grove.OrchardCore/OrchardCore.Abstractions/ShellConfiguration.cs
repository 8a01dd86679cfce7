using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace OrchardCore.Environment.Shell.Configuration;

/// <summary>The configuration of a shell.</summary>
public class ShellConfiguration : IShellConfiguration
{
    private readonly IConfiguration _configuration;

    public ShellConfiguration() : this(new ConfigurationBuilder())
    {
    }

    public ShellConfiguration(IConfiguration configuration)
    {
        _configuration = configuration;
    }

    public ShellConfiguration(IConfigurationBuilder builder) : this(builder.AddInMemoryCollection().Build())
    {
    }

    /// <summary>A copy whose changes do not reach <paramref name="configuration"/>.</summary>
    public ShellConfiguration(ShellConfiguration configuration) : this(new ConfigurationBuilder().AddConfiguration(configuration))
    {
    }

    public string this[string key]
    {
        get => _configuration[key];
        set => _configuration[key] = value;
    }

    public IConfigurationSection GetSection(string key) => _configuration.GetSection(key);

    public IEnumerable<IConfigurationSection> GetChildren() => _configuration.GetChildren();

    public IChangeToken GetReloadToken() => _configuration.GetReloadToken();
}
