using OrchardCore;
using OrchardCore.ContentManagement;

namespace Grove.Content.Items;

/// <summary>Gives items ids that are random.</summary>
internal sealed class ContentItemIdGenerator : IContentItemIdGenerator
{
    public string GenerateUniqueId(ContentItem contentItem) => IdGenerator.GenerateId();
}
