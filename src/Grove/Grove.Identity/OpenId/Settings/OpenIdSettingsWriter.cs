using OrchardCore.Entities;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Settings;

namespace Grove.Identity.OpenId.Settings;

/// <summary>Keeps changed settings and has the shell made anew with them.</summary>
internal sealed class OpenIdSettingsWriter(ISiteService sites, IShellHost shells, ShellSettings shell)
{
    public async Task WriteAsync<T>(T settings) where T : class, new()
    {
        var site = await sites.LoadSiteSettingsAsync();
        site.Put(settings);
        await sites.UpdateSiteSettingsAsync(site);
        ShellScope.AddDeferredTask(_ => shells.ReloadShellContextAsync(shell));
    }
}
