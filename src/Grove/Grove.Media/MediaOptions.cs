using System.ComponentModel.DataAnnotations;

namespace Grove.Media;

/// <summary>The library's limits; set in the configuration section OrchardCore:OrchardCore_Media, whose names are Orchard Core's where it has them.</summary>
public sealed class MediaOptions
{
    public const string Section = "OrchardCore:OrchardCore_Media";

    /// <summary>The widths and heights that images are served in. Any other is answered with the image as it is.</summary>
    public int[] SupportedSizes { get; set; } = [16, 32, 50, 100, 160, 240, 480, 600, 1024, 2048];

    /// <summary>How many bytes an uploaded file may have.</summary>
    [Range(1, int.MaxValue)]
    public int MaxFileSize { get; set; } = 30_000_000;

    /// <summary>How many pixels an uploaded image may have: a small file can hold an image that fills the memory.</summary>
    [Range(1, int.MaxValue)]
    public int MaxPixels { get; set; } = 60_000_000;

    /// <summary>For how many days browsers keep what they got.</summary>
    [Range(0, 3650)]
    public int MaxBrowserCacheDays { get; set; } = 30;
}
