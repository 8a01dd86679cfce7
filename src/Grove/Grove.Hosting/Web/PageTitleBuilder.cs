using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Title;

namespace Grove.Hosting.Web;

/// <summary>The title of the page of a request. Here the layout adds the name of the site, so that segments keep the order in which they come.</summary>
internal sealed class PageTitleBuilder : IPageTitleBuilder
{
    private static readonly HtmlString _dash = new(" - ");

    private readonly List<IHtmlContent> _segments = [];

    public void AddSegment(IHtmlContent segment, string position = "0") => _segments.Add(segment);

    public IHtmlContent GenerateTitle(IHtmlContent separator)
    {
        var title = new HtmlContentBuilder();

        foreach (var (index, segment) in _segments.Index())
        {
            if (index > 0)
            {
                title.AppendHtml(separator ?? _dash);
            }

            title.AppendHtml(segment);
        }

        return title;
    }
}
