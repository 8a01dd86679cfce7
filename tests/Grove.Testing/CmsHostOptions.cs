using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Grove.Testing;

/// <summary>What a test may change about its host.</summary>
public sealed class CmsHostOptions
{
    internal List<string> ModuleNames { get; } = [];

    internal List<Action<IServiceCollection>> ShellServices { get; } = [];

    internal List<Action<IServiceCollection>> HostServices { get; } = [];

    internal Dictionary<string, string?> Configuration { get; } = [];

    internal List<Action<IApplicationBuilder>> Pipeline { get; } = [];

    internal string? Folder { get; private set; }

    internal bool IsOnLoopback { get; private set; }

    /// <summary>The time at which the host's clock stands.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 6, 20, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Keeps the data in a folder that the test disposes of, so that several hosts can be started on it.</summary>
    public CmsHostOptions InFolder(TestFolder folder)
    {
        Folder = folder.Path;
        return this;
    }

    /// <summary>The folder of the data, to share it with a host that runs beside this one; null for one of the host's own.</summary>
    public string? AppData { get; set; }

    /// <summary>Puts the data into a schema of a PostgreSQL server.</summary>
    public CmsHostOptions WithPostgres(PostgresSchema schema) => WithPostgres(schema.ConnectionString + ";Maximum Pool Size=10", schema.Name);

    /// <summary>Puts the data into a schema of a PostgreSQL server that the test takes away.</summary>
    public CmsHostOptions WithPostgres(ProxiedSchema schema) => WithPostgres(schema.ProxiedConnectionString, schema.Name);

    /// <summary>Says which database the set-up is told of.</summary>
    public CmsHostOptions WithDatabase(string provider, string connectionString) => this
        .With(SetupRecipe.Site + "DatabaseProvider", provider)
        .With(SetupRecipe.Site + "DatabaseConnectionString", connectionString);

    /// <summary>Adds a module beside Grove's own.</summary>
    public CmsHostOptions WithModule(Assembly assembly)
    {
        ModuleNames.Add(assembly.GetName().Name!);
        return this;
    }

    /// <summary>Adds the module that <typeparamref name="T"/> is declared in.</summary>
    public CmsHostOptions WithModule<T>() => WithModule(typeof(T).Assembly);

    /// <summary>Answers at a free port of this machine, for clients that are other programs.</summary>
    public CmsHostOptions OnLoopback()
    {
        IsOnLoopback = true;
        return this;
    }

    /// <summary>Adds services to the shell, after those of the features.</summary>
    public CmsHostOptions WithServices(Action<IServiceCollection> configure)
    {
        ShellServices.Add(configure);
        return this;
    }

    /// <summary>Adds services to the host, which the shell sees too.</summary>
    public CmsHostOptions WithHostServices(Action<IServiceCollection> configure)
    {
        HostServices.Add(configure);
        return this;
    }

    /// <summary>Sets a configuration value.</summary>
    public CmsHostOptions With(string key, string? value)
    {
        Configuration[key] = value;
        return this;
    }

    /// <summary>Adds middleware to the shell's pipeline.</summary>
    public CmsHostOptions WithMiddleware(Action<IApplicationBuilder> configure)
    {
        Pipeline.Add(configure);
        return this;
    }

    private CmsHostOptions WithPostgres(string connectionString, string schema)
        => WithDatabase("Postgres", connectionString).With(SetupRecipe.Site + "DatabaseSchema", schema);
}
