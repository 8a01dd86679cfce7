using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Environment.Shell;

namespace Grove.Storage.Databases;

/// <summary>Opens the database that the settings of a shell name.</summary>
internal static class DatabaseFactory
{
    public static Database Create(IServiceProvider provider)
    {
        var settings = provider.GetRequiredService<ShellSettings>();
        var prefix = settings["TablePrefix"] is { Length: > 0 } name ? name + "_" : "";

        return settings["DatabaseProvider"] switch
        {
            null or "" or DatabaseProviderValue.Sqlite => new SqliteDatabase(SqlitePath(provider, settings), prefix),
            DatabaseProviderValue.Postgres when settings["ConnectionString"] is { Length: > 0 } connection => new PostgresDatabase(connection, prefix, settings["Schema"]),
            DatabaseProviderValue.Postgres => throw new InvalidOperationException("The database provider 'Postgres' needs a connection string: set 'ConnectionString'."),
            var other => throw new InvalidOperationException($"The database provider '{other}' is unknown. Use '{DatabaseProviderValue.Sqlite}' or '{DatabaseProviderValue.Postgres}'."),
        };
    }

    private static string SqlitePath(IServiceProvider provider, ShellSettings settings)
    {
        var shells = provider.GetRequiredService<IOptions<ShellOptions>>().Value;
        return Path.Combine(shells.ShellsApplicationDataPath, shells.ShellsContainerName, settings.Name, "OrchardCore.db");
    }
}
