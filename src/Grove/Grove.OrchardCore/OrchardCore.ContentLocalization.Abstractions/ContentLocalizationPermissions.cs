using OrchardCore.Security.Permissions;

namespace OrchardCore.ContentLocalization;

public static class ContentLocalizationPermissions
{
    public static readonly Permission LocalizeContent = default;
    public static readonly Permission LocalizeOwnContent = default;
    public static readonly Permission ManageContentCulturePicker = default;
}
