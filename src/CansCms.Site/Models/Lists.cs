namespace CansCms.Site.Models;

public sealed record HomePage(PathAnswer? Page, IReadOnlyList<Article> Articles, IReadOnlyList<Campaign> Campaigns, IReadOnlyList<Country> Countries);

/// <summary>The answer to News.graphql.</summary>
public sealed record NewsAnswer(IReadOnlyList<Article> Articles);

/// <summary>A page of the news.</summary>
public sealed record NewsPage(IReadOnlyList<Article> Articles, string? Kind, ListAddress Address, bool HasMore)
{
    public const string Stories = "NewsStory";

    public const string PressReleases = "PressRelease";
}

public sealed record CountriesPage(IReadOnlyList<Country> Countries);

public sealed record CampaignsPage(IReadOnlyList<Campaign> Campaigns);

public sealed record ResourcesPage(IReadOnlyList<Resource> Resources);

/// <summary>The answer to Item.graphql.</summary>
public sealed record ItemAnswer(PathAnswer? Page);

public sealed record NetworkPage(IReadOnlyList<Organization> Organizations);

/// <summary>The events that come or take place now, the nearest first, and a page of those that are over, the latest first.</summary>
public sealed record EventsPage(IReadOnlyList<Event> Coming, IReadOnlyList<Event> Past, ListAddress Address, bool HasMore);
