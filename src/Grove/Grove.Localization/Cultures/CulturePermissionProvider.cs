using OrchardCore.Localization;
using OrchardCore.Security.Permissions;

namespace Grove.Localization.Cultures;

/// <summary>The site's languages are the administrator's until another role gets them.</summary>
internal sealed class CulturePermissionProvider : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([LocalizationPermissions.ManageCultures]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = "Administrator", Permissions = [LocalizationPermissions.ManageCultures] }];
}
