using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using OrchardCore.Roles.Models;
using OrchardCore.Settings;

namespace CansCms.Delivery.Caching;

/// <summary>
/// The state of what every answer depends on: the definitions of content, the site's settings, and what the roles may do. Each is a document
/// whose identifier changes with it, so that an answer of another state is known without a word from whoever changed it.
/// </summary>
internal readonly record struct SiteStamp(string? Definitions, string? Settings, string? Roles);

/// <summary>Reads the stamp of now; the platform holds these documents in memory.</summary>
internal sealed class SiteState(IContentDefinitionManager definitions, ISiteService sites, IDocumentManager<RolesDocument> roles)
{
    public async ValueTask<SiteStamp> ReadAsync() => new(
        await definitions.GetIdentifierAsync(),
        (await sites.GetSiteSettingsAsync() as IDocument)?.Identifier,
        (await roles.GetOrCreateImmutableAsync()).Identifier);
}
