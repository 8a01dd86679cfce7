using YesSql.Indexes;

namespace CansCms.Search.Indexes;

/// <summary>The words of a published item, as <see cref="Services.SearchText"/> writes them.</summary>
public sealed class SearchIndex : MapIndex
{
    public const int IdLength = 26;

    public const int ContentTypeLength = 255;

    public const int CultureLength = 32;

    public string? ContentType { get; set; }

    public string? LocalizationSet { get; set; }

    /// <summary>In lower case.</summary>
    public string? Culture { get; set; }

    public DateTime? CreatedUtc { get; set; }

    /// <summary>The words of the title.</summary>
    public string? Title { get; set; }

    /// <summary>The words of the title and of all other text.</summary>
    public string? Words { get; set; }
}
