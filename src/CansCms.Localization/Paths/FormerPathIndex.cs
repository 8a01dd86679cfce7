using YesSql.Indexes;

namespace CansCms.Localization.Paths;

/// <summary>Finds a published item by a path that it had before.</summary>
public sealed class FormerPathIndex : MapIndex
{
    public const int IdLength = 26;

    public string? ContentItemId { get; set; }

    public string? Path { get; set; }
}
