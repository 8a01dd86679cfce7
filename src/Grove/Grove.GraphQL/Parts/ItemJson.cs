using OrchardCore.ContentManagement;

namespace Grove.GraphQL.Parts;

/// <summary>A part that is answered from its item rather than from its own JSON.</summary>
internal sealed record ItemJson(ContentItem Item);
