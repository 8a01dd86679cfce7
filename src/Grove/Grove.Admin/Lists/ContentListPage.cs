using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Admin.Lists;

/// <summary>A page of the content list with everything its view shows.</summary>
public sealed record ContentListPage(
    ContentListQuery Query,
    IReadOnlyList<ContentListRow> Rows,
    int Total,
    int PageSize,
    IReadOnlyList<ContentTypeDefinition> Types,
    IReadOnlyList<ContentTypeDefinition> Creatable,
    IReadOnlyList<string> Cultures)
{
    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public string? TypeName => Types.FirstOrDefault(type => type.Name == Query.Type)?.DisplayName;
}
