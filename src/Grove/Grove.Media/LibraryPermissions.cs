using OrchardCore.Media;
using OrchardCore.Security.Permissions;

namespace Grove.Media;

/// <summary>The permissions on the library.</summary>
internal sealed class LibraryPermissions : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync()
        => Task.FromResult<IEnumerable<Permission>>([MediaPermissions.ManageMedia, MediaPermissions.ManageOwnMedia, MediaPermissions.ManageOthersMedia, MediaPermissions.ManageMediaFolder]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Editor", Permissions = [MediaPermissions.ManageMedia, MediaPermissions.ManageOwnMedia] },
        new() { Name = "Author", Permissions = [MediaPermissions.ManageOwnMedia] },
    ];
}
