using Grove.Admin.References;
using OrchardCore.ContentManagement;

namespace Grove.Admin.Items;

/// <summary>An item that somebody is about to delete, and what would miss it.</summary>
public sealed record DeletePage(ContentItem Item, Referrers Referrers);
