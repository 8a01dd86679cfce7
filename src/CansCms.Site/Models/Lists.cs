namespace CansCms.Site.Models;

public sealed record HomePage(PathAnswer? Page, IReadOnlyList<Article> Articles, IReadOnlyList<Campaign> Campaigns, IReadOnlyList<Country> Countries);

/// <summary>The answer to News.graphql.</summary>
public sealed record NewsAnswer(IReadOnlyList<Article> Articles);

/// <summary>A page of the news.</summary>
public sealed record NewsPage(IReadOnlyList<Article> Articles, string? Kind, int Number, bool HasMore);

public sealed record CountriesPage(IReadOnlyList<Country> Countries);

public sealed record CampaignsPage(IReadOnlyList<Campaign> Campaigns);

public sealed record ResourcesPage(IReadOnlyList<Resource> Resources);

/// <summary>The answer to Item.graphql.</summary>
public sealed record ItemAnswer(PathAnswer? Page);
