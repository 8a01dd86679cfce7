namespace CansCms.Site.Models;

/// <summary>The answer to Home.graphql.</summary>
public sealed record HomeAnswer(
    PathAnswer? Page,
    LocalizedList<Article> Articles,
    LocalizedList<Campaign> Campaigns,
    LocalizedList<Country> Countries,
    IReadOnlyList<Event> Events);

/// <param name="Events">Those that come or take place now, the nearest first.</param>
public sealed record HomePage(PathAnswer? Page, IReadOnlyList<Article> Articles, IReadOnlyList<Campaign> Campaigns, IReadOnlyList<Country> Countries, IReadOnlyList<Event> Events);

/// <summary>The answer to News.graphql.</summary>
public sealed record NewsAnswer(LocalizedList<Article> Articles);

/// <summary>A page of the news.</summary>
public sealed record NewsPage(IReadOnlyList<Article> Articles, string? Kind, ListAddress Address, bool HasMore)
{
    public const string Stories = "NewsStory";

    public const string PressReleases = "PressRelease";
}

/// <summary>The answer to Countries.graphql.</summary>
public sealed record CountriesAnswer(LocalizedList<Country> Countries);

public sealed record CountriesPage(IReadOnlyList<Country> Countries);

/// <summary>The answer to Campaigns.graphql.</summary>
public sealed record CampaignsAnswer(LocalizedList<Campaign> Campaigns);

public sealed record CampaignsPage(IReadOnlyList<Campaign> Campaigns);

/// <summary>The answer to Resources.graphql.</summary>
public sealed record ResourcesAnswer(LocalizedList<Resource> Resources);

/// <summary>A page of the resources, and what they may be narrowed to.</summary>
public sealed record ResourcesPage(IReadOnlyList<Resource> Resources, IReadOnlyList<Choice> Choices, ListAddress Address, bool HasMore)
{
    /// <summary>As many resources as an answer may have. All are read, since what visitors may choose from is what there is.</summary>
    public const int Most = 1_000;
}

/// <summary>The answer to Item.graphql.</summary>
public sealed record ItemAnswer(PathAnswer? Page);

/// <summary>The answer to Network.graphql.</summary>
public sealed record NetworkAnswer(LocalizedList<Organization> Organizations);

public sealed record NetworkPage(IReadOnlyList<Organization> Organizations);

/// <summary>The answer to Events.graphql.</summary>
public sealed record EventsAnswer(IReadOnlyList<Event> Coming, IReadOnlyList<Event> Past);

/// <summary>The events that come or take place now, the nearest first, and a page of those that are over, the latest first.</summary>
public sealed record EventsPage(IReadOnlyList<Event> Coming, IReadOnlyList<Event> Past, ListAddress Address, bool HasMore);
