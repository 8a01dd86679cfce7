using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace Grove.Testing;

/// <summary>The real host in memory, with a folder, a database and a clock of its own.</summary>
public sealed class CmsHost : IAsyncDisposable
{
    /// <summary>Who the set-up makes the administrator.</summary>
    public const string AdminUserName = "admin";

    /// <summary>A password for tests only.</summary>
    public const string AdminPassword = "Test-password-1";

    private readonly CmsHostOptions _options;
    private readonly TestFolder _folder;
    private WebApplication _app;

    private CmsHost(CmsHostOptions options, TestFolder folder)
    {
        _options = options;
        _folder = folder;
        Time = new FakeTimeProvider(options.Now);
        _app = Build();
        Client = null!;
    }

    /// <summary>A client without cookies or credentials.</summary>
    public HttpClient Client { get; private set; }

    /// <summary>The host's clock, which stands until a test moves it.</summary>
    public FakeTimeProvider Time { get; }

    /// <summary>The host's own services; those of the features are in a scope.</summary>
    public IServiceProvider HostServices => _app.Services;

    /// <summary>The folder that holds the database and the other data.</summary>
    public string AppData => _options.AppData ?? Path.Combine(_folder.Path, "App_Data");

    /// <summary>Starts a host whose site is set up with a recipe, given as JSON or as the path of its file; without one there is no site.</summary>
    public static async Task<CmsHost> StartAsync(string? recipe = null, Action<CmsHostOptions>? configure = null)
    {
        var options = new CmsHostOptions();
        configure?.Invoke(options);

        var folder = new TestFolder(options.Folder);

        if (recipe is not null)
        {
            SetupRecipe.Write(folder.Path, recipe, options);
        }

        try
        {
            if (recipe is not null && SetUpSites.MayBeCopied(options))
            {
                await SetUpSites.CopyAsync(folder, options, () => SetUpAsync(recipe, options));
            }

            return await StartAsync(folder, options);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Does <paramref name="work"/> in a scope of the shell, and writes at its end.</summary>
    public Task InScopeAsync(Func<IServiceProvider, Task> work)
        => InScopeAsync(async services =>
        {
            await work(services);
            return true;
        });

    /// <summary>Does <paramref name="work"/> in a scope of the shell, and writes at its end.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        var result = default(T);
        var scope = await _app.Services.GetRequiredService<IShellHost>().GetScopeAsync(_app.Services.GetRequiredService<ShellSettings>());
        await scope.UsingAsync(async scope => result = await work(scope.ServiceProvider));
        return result!;
    }

    /// <summary>A client of the host that keeps cookies and follows no redirects.</summary>
    public HttpClient CreateClient()
        => new(new CookieHandler(Handler())) { BaseAddress = Client.BaseAddress };

    /// <summary>Stops the host and starts another one on the same data.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        _app = Build();
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder.Dispose();
    }

    private static async Task<CmsHost> StartAsync(TestFolder folder, CmsHostOptions options)
    {
        var host = new CmsHost(options, folder);

        try
        {
            await host.StartAsync();
            return host;
        }
        catch
        {
            await host._app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Sets a site up in a folder that stays, and stops its host.</summary>
    private static async Task<TestFolder> SetUpAsync(string recipe, CmsHostOptions options)
    {
        var folder = new TestFolder();

        try
        {
            SetupRecipe.Write(folder.Path, recipe, options);
            var host = await StartAsync(folder, options);
            await host.StopAsync();
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    private async Task StartAsync()
    {
        await _app.StartAsync();
        Client = new HttpClient(Handler()) { BaseAddress = new Uri(_options.IsOnLoopback ? _app.Urls.Single() : "http://localhost/") };
    }

    private HttpMessageHandler Handler() => _options.IsOnLoopback ? new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false } : _app.GetTestServer().CreateHandler();

    private async Task StopAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private WebApplication Build()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(CmsHost).Assembly.GetName().Name,
            ContentRootPath = _folder.Path,
            EnvironmentName = "Testing",
        });


        if (_options.IsOnLoopback)
        {
            builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        }
        else
        {
            builder.WebHost.UseTestServer();
        }

        builder.Configuration.AddInMemoryCollection(_options.Configuration);
        builder.Configuration["ORCHARD_APP_DATA"] = AppData;
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddLogging();
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IModuleNamesProvider>(new ModuleNames(_options.ModuleNames));
        _options.HostServices.ForEach(configure => configure(builder.Services));

        var cms = builder.Services.AddOrchardCms().AddSetupFeatures("OrchardCore.AutoSetup");
        // Passwords of tests need no protection; each hash of the product's takes as long as all else that most tests do.
        cms.ConfigureServices(services => services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1), order: int.MaxValue - 1);
        _options.ShellServices.ForEach(configure => cms.ConfigureServices(configure, order: int.MaxValue));
        _options.Pipeline.ForEach(configure => cms.Configure(configure, order: int.MinValue + 1000));

        var app = builder.Build();
        app.UseOrchardCore();
        return app;
    }

    private sealed class ModuleNames(IEnumerable<string> names) : IModuleNamesProvider
    {
        public IEnumerable<string> GetModuleNames() => names;
    }
}
