using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Items;

/// <summary>An item is not imported because it is not valid.</summary>
internal sealed class ImportException(ContentItem item, ContentValidateResult result) : Exception(Describe(item, result))
{
    public ContentItem Item => item;

    public ContentValidateResult Result => result;

    private static string Describe(ContentItem item, ContentValidateResult result)
        => $"{item.ContentType} '{item.DisplayText}' ({item.ContentItemId}): "
            + string.Join(" ", result.Errors.Select(error => error.MemberNames.Any() ? $"{string.Join(", ", error.MemberNames)}: {error.ErrorMessage}" : error.ErrorMessage));
}
