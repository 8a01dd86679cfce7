using CansCms.Tests.Running;
using Grove.Testing;

namespace CansCms.Tests.Databases;

/// <summary>The site on the database that a test names.</summary>
public sealed class DatabaseSites : IAsyncDisposable
{
    private readonly PostgresSchema? _schema;
    private readonly TestFolder _folder = new();

    private DatabaseSites(PostgresSchema? schema) => _schema = schema;

    /// <summary>The databases that the product runs on.</summary>
    public static TheoryData<string> All { get; } = new("Sqlite", "Postgres");

    public static DatabaseSites On(string database)
    {
        Skip.If(database == "Postgres" && PostgresSchema.Server is null, PostgresSchema.Missing);
        return new DatabaseSites(database == "Postgres" ? new PostgresSchema(PostgresSchema.Server!) : null);
    }

    /// <summary>Starts a host; a second one of the same database is a second process of the same site.</summary>
    public Task<CmsHost> StartAsync(Action<CmsHostOptions>? configure = null, string? recipe = null)
        => Cans.StartAsync(recipe ?? Path.Combine(Cans.Recipes, "cans.recipe.json"), options =>
        {
            options.AppData = Path.Combine(_folder.Path, "App_Data");

            if (_schema is not null)
            {
                options.WithPostgres(_schema);
            }

            configure?.Invoke(options);
        });

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        await (_schema?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
