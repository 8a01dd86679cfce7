namespace CansCms.Site.Models;

/// <summary>The answer to Feed.graphql.</summary>
public sealed record Feed(PathAnswer? Home, LocalizedList<FeedArticle> Articles);

public sealed record FeedArticle(string? DisplayText, string? Path, DateTime? CreatedUtc, DateTime? ModifiedUtc, ArticlePart? Article);
