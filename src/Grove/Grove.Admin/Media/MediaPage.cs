namespace Grove.Admin.Media;

/// <summary>A folder of the media library.</summary>
public sealed record MediaPage(string Folder, IReadOnlyList<MediaFile> Folders, IReadOnlyList<MediaFile> Files)
{
    /// <summary>The folders above, from the top: name and path.</summary>
    public IReadOnlyList<MediaFile> Trail { get; init; } = [];

    public int Page { get; init; } = 1;

    public int Pages { get; init; } = 1;

    /// <summary>What was refused, if something was.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];
}

/// <summary>A file or folder of the library.</summary>
public sealed record MediaFile(string Name, string Path)
{
    public string Url { get; init; } = "";

    public bool IsImage { get; init; }

    public string Size { get; init; } = "";
}
