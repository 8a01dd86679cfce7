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
/// <param name="Kind">The kind that is shown; null for both.</param>
/// <param name="Country">The code of the country that is shown; null for all.</param>
public sealed record NewsPage(Slice<Article> Articles, string? Kind, string? Country)
{
    public const string Stories = "NewsStory";

    public const string PressReleases = "PressRelease";
}

/// <summary>The answer to Countries.graphql.</summary>
public sealed record CountriesAnswer(LocalizedList<Country> Countries);

public sealed record CountriesPage(IReadOnlyList<Country> Countries);

/// <summary>The answer to Campaigns.graphql.</summary>
public sealed record CampaignsAnswer(LocalizedList<Campaign> Campaigns);

public sealed record CampaignsPage(Slice<Campaign> Campaigns);

/// <summary>The answer to Resources.graphql.</summary>
public sealed record ResourcesAnswer(LocalizedList<Resource> Resources, IReadOnlyList<Term> Kinds, IReadOnlyList<Term> Topics);

/// <summary>A page of the resources, and what they may be narrowed to.</summary>
public sealed record ResourcesPage(Slice<Resource> Resources, IReadOnlyList<Choice> Choices);

/// <summary>The answer to Topics.graphql.</summary>
public sealed record TopicsAnswer(IReadOnlyList<Term> Topics);

public sealed record TopicsPage(IReadOnlyList<Term> Topics);

/// <summary>The answer to Topic.graphql.</summary>
public sealed record TopicAnswer(IReadOnlyList<Term> Topics, LocalizedList<Article> Articles, LocalizedList<Resource> Resources);

/// <summary>What is filed under a topic: a page of the articles, and on the first one the latest resources.</summary>
public sealed record TopicPage(Term Topic, Slice<Article> Articles, IReadOnlyList<Resource> Resources, bool HasMoreResources);

/// <summary>The answer to Item.graphql.</summary>
public sealed record ItemAnswer(PathAnswer? Page);

/// <summary>The answer to Network.graphql.</summary>
public sealed record NetworkAnswer(LocalizedList<Organization> Organizations);

public sealed record NetworkPage(Slice<Organization> Organizations);

/// <summary>The answer to Events.graphql.</summary>
public sealed record EventsAnswer(IReadOnlyList<Event>? Coming, IReadOnlyList<Event>? Past);

/// <summary>The events that come or take place now, the nearest first, or those that are over, the latest first, or the first of both.</summary>
/// <param name="Paging">Of the list whose pages these are.</param>
public sealed record EventsPage(IReadOnlyList<Event>? Coming, bool HasMoreComing, IReadOnlyList<Event> Past, Paging Paging)
{
    public const string Upcoming = "upcoming";
}
