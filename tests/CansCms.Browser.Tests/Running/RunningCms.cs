using Microsoft.Playwright;

namespace CansCms.Browser.Tests.Running;

/// <summary>
/// A started product and a started browser, shared by the tests of a collection. Each test opens a window of its own, with its own cookies.
/// Tests that change content belong into another collection than tests that count it.
/// </summary>
public class RunningCms : IAsyncLifetime
{
    private const float PatienceInMilliseconds = 60_000;

    private readonly WebProcess _web = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the site is, with a slash at the end.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The administrator's password, as the console showed it at set-up.</summary>
    public string ShownPassword => _web.ShownPassword;

    public virtual async Task InitializeAsync()
    {
        if (Chromium.Missing is not null)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(PatienceInMilliseconds);
        var web = _web.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        Address = await web;
    }

    /// <summary>Opens an empty window. Dispose of it to forget its cookies.</summary>
    public async Task<IBrowserContext> OpenAsync(Action<BrowserNewContextOptions>? configure = null)
    {
        var options = new BrowserNewContextOptions { BaseURL = Address.ToString(), Locale = "en", ViewportSize = new ViewportSize { Width = 1280, Height = 900 } };
        configure?.Invoke(options);
        var window = await _browser!.NewContextAsync(options);
        window.SetDefaultTimeout(PatienceInMilliseconds);
        window.SetDefaultNavigationTimeout(PatienceInMilliseconds);
        return window;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _web.DisposeAsync();
    }
}
