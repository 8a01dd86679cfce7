using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace Grove.Content.Api;

/// <summary>An item as it was sent, and the latest version of the one that it changes, if there is one.</summary>
/// <param name="HasVersions">Whether a draft is a version beside the published one; if not, a change of a published item is seen at once.</param>
internal sealed record ItemChange(JsonObject Body, string ContentType, ContentItem? Original, bool HasVersions)
{
    /// <summary>Whether the change shows, although it was sent as a draft.</summary>
    public bool IsSeenAtOnce => Original is { Published: true } && !HasVersions;
}
