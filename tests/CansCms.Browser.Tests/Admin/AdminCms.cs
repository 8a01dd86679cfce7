using System.Text.RegularExpressions;
using CansCms.Browser.Tests.Running;
using Microsoft.Playwright;

namespace CansCms.Browser.Tests.Admin;

/// <summary>A started product in which the administrator has logged in once, so that not every test has to.</summary>
public sealed class AdminCms : RunningCms
{
    public const string UserName = "admin";

    private string? _session;

    /// <summary>Opens a page of the admin, logged in.</summary>
    public async Task<IPage> OpenPageAsync(string address, Action<BrowserNewContextOptions>? configure = null)
    {
        _session ??= await LogInAsync();
        var window = await OpenAsync(options =>
        {
            options.StorageState = _session;
            configure?.Invoke(options);
        });
        var page = await window.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    private async Task<string> LogInAsync()
    {
        await using var window = await OpenAsync();
        var page = await window.NewPageAsync();
        await page.LogInAsync(UserName, ShownPassword);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/admin$", RegexOptions.IgnoreCase));
        return await window.StorageStateAsync();
    }
}
