using OrchardCore.ContentManagement;

namespace Grove.Content.Items;

/// <summary>Reads for a batch of items that are imported together what would otherwise be asked for each.</summary>
internal interface IImportBatch
{
    Task BeginAsync(IReadOnlyList<ContentItem> items);

    void End();
}
