using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace Grove.Content.Api;

/// <summary>An item as it was sent, and the latest version of the one that it changes, if there is one.</summary>
internal sealed record ItemChange(JsonObject Body, string ContentType, ContentItem? Original);
