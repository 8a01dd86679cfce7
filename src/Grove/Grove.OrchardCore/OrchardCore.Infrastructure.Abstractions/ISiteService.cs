namespace OrchardCore.Settings;

public interface ISiteService
{
    Task UpdateSiteSettingsAsync(ISite site);
    Task<ISite> GetSiteSettingsAsync();
    Task<ISite> LoadSiteSettingsAsync();
}
