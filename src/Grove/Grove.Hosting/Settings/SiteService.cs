using OrchardCore.Documents;
using OrchardCore.Settings;

namespace Grove.Hosting.Settings;

/// <summary>Keeps the site's settings in a document.</summary>
internal sealed class SiteService(IDocumentManager<SiteSettings> documents) : ISiteService
{
    public async Task<ISite> GetSiteSettingsAsync() => await documents.GetOrCreateImmutableAsync();

    public async Task<ISite> LoadSiteSettingsAsync() => await documents.GetOrCreateMutableAsync();

    public Task UpdateSiteSettingsAsync(ISite site) => documents.UpdateAsync((SiteSettings)site);
}
