using OrchardCore.ContentManagement;

namespace Grove.Admin.Items;

public sealed record VersionRow(ContentItem Version, string Modified);
