using OrchardCore.Security.Permissions;

namespace OrchardCore.Media;

/// <summary>What people may do with the media library. A permission is implied by those named last.</summary>
public static class MediaPermissions
{
    public static readonly Permission ManageMediaFolder = new("ManageMediaFolder", "Manage All Media Folders");

    public static readonly Permission ManageOthersMedia = new("ManageOthersMediaContent", "Manage Media For Others", [ManageMediaFolder]);

    public static readonly Permission ManageOwnMedia = new("ManageOwnMediaContent", "Manage Own Media", [ManageOthersMedia]);

    public static readonly Permission ManageMedia = new("ManageMediaContent", "Manage Media", [ManageOwnMedia]);
}
