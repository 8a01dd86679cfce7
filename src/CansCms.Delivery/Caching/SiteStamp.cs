using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Roles.Models;
using OrchardCore.Settings;

namespace CansCms.Delivery.Caching;

/// <summary>
/// The state of what every answer depends on: the definitions of content, the site's settings, and what the roles may do. Each is a document
/// whose identifier changes with it, so that an answer of another state is known without a word from whoever changed it.
/// </summary>
internal readonly record struct SiteStamp(string? Definitions, string? Settings, string? Roles);

/// <summary>Reads the stamp of now; the platform holds these documents in memory.</summary>
internal sealed class SiteState(IContentDefinitionManager definitions, ISiteService sites, IDocumentManager<RolesDocument> roles, IOptions<DeliveryOptions> options)
{
    // How Orchard Core names its setting for this. A platform that knows no other processes leaves it alone.
    private const string Latency = "OrchardCore_Documents:SynchronizationLatency";

    private static readonly TimeSpan _unlessSet = TimeSpan.FromSeconds(1);

    /// <summary>The stamp as far as it is known: what another process changed counts within the bound that is promised for kept answers, what this one changed at once.</summary>
    public async ValueTask<SiteStamp> ReadKnownAsync()
    {
        ShellScope.Set(Latency, options.Value.SharedChangesWithin ?? _unlessSet);

        try
        {
            return await ReadAsync();
        }
        finally
        {
            ShellScope.Set(Latency, TimeSpan.Zero);
        }
    }

    public async ValueTask<SiteStamp> ReadAsync() => new(
        await definitions.GetIdentifierAsync(),
        (await sites.GetSiteSettingsAsync() as IDocument)?.Identifier,
        (await roles.GetOrCreateImmutableAsync()).Identifier);
}
