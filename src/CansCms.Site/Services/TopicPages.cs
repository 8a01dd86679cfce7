using CansCms.Site.Models;
using Microsoft.Extensions.Localization;

namespace CansCms.Site.Services;

/// <summary>Makes the list of topics, and the page of each: the articles and resources that are filed under it.</summary>
public sealed class TopicPages(PageReader reader, IStringLocalizer<SiteText> S)
{
    /// <summary>As many resources as the page of a topic shows; the list of resources has the others.</summary>
    private const int Resources = 6;

    private static string Path => PageReader.Culture + "/topics";

    public async Task<SitePage> ListAsync()
    {
        var answer = await reader.ReadAsync(SiteDocument.Topics, Path);
        return answer.PageInEveryLanguage("Topics", new TopicsPage(answer.Read<TopicsAnswer>().Topics)) with { Title = S["Topics"] };
    }

    /// <summary>A page of a topic; null where there is no such topic or page.</summary>
    /// <param name="address">What stands for the topic in addresses.</param>
    /// <param name="number">The page, from 1.</param>
    public async Task<SitePage?> TopicAsync(string address, int number)
    {
        var list = new ListAddress($"{Path}/{address}", [], number);
        var answer = await reader.ReadAsync(SiteDocument.Topic, list, ("terms", new[] { address }), ("resources", Resources + 1));
        var read = answer.Read<TopicAnswer>();

        if (read.Topics.FirstOrDefault(known => known.Address == address) is not { } topic || list.Cut(read.Articles.All) is not { } articles)
        {
            return null;
        }

        var resources = read.Resources.All;
        var page = new TopicPage(topic, articles, number > 1 ? [] : [.. resources.Take(Resources)], resources.Count > Resources);

        return answer.PageInEveryLanguage("Topic", page) with
        {
            Title = topic.Name,
            Step = list.StepOf(null, S),
            Above = number > 1 ? [new(S["Topics"], "/" + Path), new(topic.Name, "/" + list.Path)] : [new(S["Topics"], "/" + Path)],
        };
    }
}
