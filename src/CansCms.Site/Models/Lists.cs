namespace CansCms.Site.Models;

public sealed record HomePage(PathAnswer? Page, IReadOnlyList<Article> Articles, IReadOnlyList<Campaign> Campaigns, IReadOnlyList<Country> Countries, IReadOnlyList<Event> Events)
{
    /// <summary>Those that come or take place now, the nearest first.</summary>
    public IEnumerable<Event> Coming => Events.Where(occasion => !occasion.IsOver).OrderBy(occasion => occasion.Part.StartsLocal);
}

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

/// <summary>The answer to Events.graphql.</summary>
public sealed record EventsAnswer(IReadOnlyList<Event> Events);

/// <summary>The events that come or take place now, the nearest first, and a page of those that are over, the latest first.</summary>
public sealed record EventsPage(IReadOnlyList<Event> Coming, IReadOnlyList<Event> Past, ListAddress Address, bool HasMore)
{
    /// <summary>As many events as are looked through for those that come, the last that were written: a network of this size has a few dozen a year.</summary>
    public const int Most = 500;
}
