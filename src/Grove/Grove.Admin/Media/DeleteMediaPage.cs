using Grove.Admin.References;

namespace Grove.Admin.Media;

/// <summary>A file that somebody is about to delete, and what would miss it.</summary>
public sealed record DeleteMediaPage(MediaFile File, Referrers Referrers);
