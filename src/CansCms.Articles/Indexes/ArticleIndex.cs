using YesSql.Indexes;

namespace CansCms.Articles.Indexes;

/// <summary>Finds articles by kind and day.</summary>
public sealed class ArticleIndex : MapIndex
{
    public const int IdLength = 26;

    public string? ContentItemId { get; set; }

    public string? Kind { get; set; }

    public DateTime? PublishedOn { get; set; }

    public bool Latest { get; set; }

    public bool Published { get; set; }
}
