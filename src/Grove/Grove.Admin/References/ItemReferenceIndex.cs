using YesSql.Indexes;

namespace Grove.Admin.References;

/// <summary>That an item refers to another item, to all its translations or to a file of the media library, from wherever in it: a field, a menu, an item inside.</summary>
public sealed class ItemReferenceIndex : MapIndex
{
    public const int TargetLength = 255;

    public string ContentItemId { get; set; } = "";

    /// <summary>A content item's id, the id of a set of translations, or a file's path.</summary>
    public string Target { get; set; } = "";
}
