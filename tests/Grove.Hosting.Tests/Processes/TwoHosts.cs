using Grove.Testing;

namespace Grove.Hosting.Tests.Processes;

/// <summary>Two hosts of one site, as two processes are.</summary>
internal sealed class TwoHosts : IAsyncDisposable
{
    private const string Recipe = """{ "name": "Two", "issetuprecipe": true, "steps": [{ "name": "feature", "enable": [ "OrchardCore.Contents" ] }] }""";

    private readonly TestFolder _folder = new();
    private readonly PostgresSchema? _schema;

    private TwoHosts(PostgresSchema? schema) => _schema = schema;

    /// <summary>The databases that the product runs on.</summary>
    public static TheoryData<string> Databases { get; } = new("Sqlite", "Postgres");

    public CmsHost One { get; private set; } = null!;

    public CmsHost Other { get; private set; } = null!;

    public static async Task<TwoHosts> StartAsync(string database, Action<CmsHostOptions>? one = null, Action<CmsHostOptions>? other = null, string recipe = Recipe)
    {
        Skip.If(database == "Postgres" && PostgresSchema.Server is null, PostgresSchema.Missing);
        var hosts = new TwoHosts(database == "Postgres" ? new PostgresSchema(PostgresSchema.Server!) : null);
        hosts.One = await hosts.StartAsync(recipe, one);
        hosts.Other = await hosts.StartAsync(recipe, other);
        return hosts;
    }

    public async ValueTask DisposeAsync()
    {
        await One.DisposeAsync();
        await Other.DisposeAsync();
        _folder.Dispose();
        await (_schema?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private Task<CmsHost> StartAsync(string recipe, Action<CmsHostOptions>? configure) => CmsHost.StartAsync(recipe, options =>
    {
        options.AppData = Path.Combine(_folder.Path, "App_Data");

        if (_schema is not null)
        {
            options.WithPostgres(_schema);
        }

        configure?.Invoke(options);
    });
}
