namespace Grove.Admin.Lists;

/// <summary>What a content list is asked for, as its address says it.</summary>
public sealed record ContentListQuery
{
    public const string Published = "published";
    public const string Draft = "draft";
    public const string ByTitle = "title";
    public const string ByModified = "modified";
    public const string ByCreated = "created";

    public string? Type { get; init; }

    public string? Culture { get; init; }

    /// <summary>"published", "draft", or both if empty.</summary>
    public string? Status { get; init; }

    /// <summary>What the title must contain.</summary>
    public string? Text { get; init; }

    /// <summary>The list item that the items must be in.</summary>
    public string? ContainedIn { get; init; }

    public string? Sort { get; init; }

    public bool Ascending { get; init; }

    public int Page { get; init; } = 1;

    public string SortOrDefault => Sort is ByTitle or ByCreated ? Sort : ByModified;
}
