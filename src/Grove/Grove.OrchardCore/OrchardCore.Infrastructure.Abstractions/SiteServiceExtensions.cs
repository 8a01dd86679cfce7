namespace OrchardCore.Settings;

/// <summary>Reads one section of the site's settings.</summary>
public static class SiteServiceExtensions
{
    public static Task<T> GetSettingsAsync<T>(this ISiteService siteService) where T : new() => siteService.GetSettingsAsync<T>(typeof(T).Name);

    public static async Task<T> GetSettingsAsync<T>(this ISiteService siteService, string name) where T : new()
        => Entities.EntityExtensions.GetOrCreate<T>(await siteService.GetSiteSettingsAsync(), name);
}
