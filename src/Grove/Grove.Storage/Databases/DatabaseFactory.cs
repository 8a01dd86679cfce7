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
            DatabaseProviderValue.Postgres when settings["ConnectionString"] is { Length: > 0 } connection => Postgres(connection, prefix, settings["Schema"]),
            DatabaseProviderValue.Postgres => throw Invalid("The database provider 'Postgres' needs a connection string: set 'DatabaseConnectionString' of the automatic set-up."),
            var other => throw Invalid($"The database provider '{other}' is unknown. Use '{DatabaseProviderValue.Sqlite}' or '{DatabaseProviderValue.Postgres}'."),
        };
    }

    private static PostgresDatabase Postgres(string connection, string prefix, string? schema)
    {
        try
        {
            return new PostgresDatabase(connection, prefix, schema);
        }
        catch (ArgumentException)
        {
            // What it says may be a piece of the password.
            throw Invalid("The connection string of the database provider 'Postgres' has a name that is none or a value that cannot be read. An example is Host=localhost;Username=cms;Password=…;Database=cms.");
        }
    }

    private static OptionsValidationException Invalid(string fault) => new("Database", typeof(ShellSettings), [fault]);

    private static string SqlitePath(IServiceProvider provider, ShellSettings settings)
    {
        var shells = provider.GetRequiredService<IOptions<ShellOptions>>().Value;
        return Path.Combine(shells.ShellsApplicationDataPath, shells.ShellsContainerName, settings.Name, "OrchardCore.db");
    }
}
