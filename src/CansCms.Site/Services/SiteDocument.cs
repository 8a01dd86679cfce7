using System.Text.RegularExpressions;

namespace CansCms.Site.Services;

/// <summary>A GraphQL document of the folder Queries, with the fragments that it uses.</summary>
public sealed partial class SiteDocument
{
    public static readonly SiteDocument Home = new(nameof(Home));

    public static readonly SiteDocument News = new(nameof(News));

    public static readonly SiteDocument Countries = new(nameof(Countries));

    public static readonly SiteDocument Campaigns = new(nameof(Campaigns));

    public static readonly SiteDocument Resources = new(nameof(Resources));

    public static readonly SiteDocument Topics = new(nameof(Topics));

    public static readonly SiteDocument Topic = new(nameof(Topic));

    public static readonly SiteDocument Events = new(nameof(Events));

    public static readonly SiteDocument Network = new(nameof(Network));

    public static readonly SiteDocument Item = new(nameof(Item));

    public static readonly SiteDocument NotFound = new(nameof(NotFound));

    public static readonly SiteDocument Search = new(nameof(Search));

    public static readonly SiteDocument Feed = new(nameof(Feed));

    public static readonly SiteDocument Sitemap = new(nameof(Sitemap));

    public static readonly SiteDocument SitemapIndex = new(nameof(SitemapIndex));

    private SiteDocument(string name) => Text = WithFragments(name);

    public string Text { get; }

    /// <summary>All of them, for tests.</summary>
    public static IReadOnlyList<SiteDocument> All { get; } = [Home, News, Countries, Campaigns, Resources, Topics, Topic, Events, Network, Item, NotFound, Search, Feed, Sitemap, SitemapIndex];

    private static string WithFragments(string name)
    {
        var used = new HashSet<string>();
        var texts = new List<string>();
        Add(name);

        return string.Join('\n', texts);

        void Add(string file)
        {
            if (!used.Add(file))
            {
                return;
            }

            var text = Read(file);
            texts.Add(text);

            foreach (Match spread in FragmentSpread().Matches(text))
            {
                Add(spread.Groups[1].Value);
            }
        }
    }

    private static string Read(string name)
    {
        using var stream = typeof(SiteDocument).Assembly.GetManifestResourceStream($"Queries/{name}.graphql")
            ?? throw new InvalidOperationException($"There is no file {name}.graphql in Queries or Queries/Fragments.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\.\.\.(?!on\b)(\w+)")]
    private static partial Regex FragmentSpread();
}
