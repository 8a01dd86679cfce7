using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Admin.Lists;

/// <summary>What somebody who comes in finds: what can be written, what waits, what happened.</summary>
public sealed record DashboardPage(
    IReadOnlyList<ContentTypeDefinition> Creatable, IReadOnlyList<ContentListRow> Drafts, int DraftCount, IReadOnlyList<ContentListRow> Changed);
