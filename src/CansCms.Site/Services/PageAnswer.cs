using CansCms.Site.Models;

namespace CansCms.Site.Services;

/// <summary>What the document of a page answered.</summary>
public sealed class PageAnswer(ListAddress address, SiteAnswer answer)
{
    private Frame? _frame;

    /// <summary>What is around the content of the page.</summary>
    public Frame Frame => _frame ??= answer.Read<Frame>().WithLivingMenus();

    public T Read<T>() => answer.Read<T>();

    /// <summary>The page of one item, or of none.</summary>
    public SitePage Page(string view, object content)
        => new(view, PageReader.Culture, address.Path, Frame, content) { Query = address.Query, Filter = address.QueryOf(1) };

    /// <summary>A page that is at the same place in every language.</summary>
    public SitePage PageInEveryLanguage(string view, object content)
    {
        var page = Page(view, content);
        var rest = address.Path[PageReader.Culture.Length..];

        return page with { Alternates = [.. page.Frame.SiteCultures.Select(culture => new Alternate(culture.Culture, culture.Culture + rest, null))] };
    }
}
