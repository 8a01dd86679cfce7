using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Title;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>A view of a module.</summary>
public abstract class RazorPage<TModel> : Microsoft.AspNetCore.Mvc.Razor.RazorPage<TModel>
{
    private IViewLocalizer _localizer;

    /// <summary>The view's texts in the language of the request.</summary>
    public IViewLocalizer T
    {
        get
        {
            if (_localizer is null)
            {
                _localizer = ViewContext.HttpContext.RequestServices.GetRequiredService<IViewLocalizer>();
                (_localizer as IViewContextAware)?.Contextualize(ViewContext);
            }

            return _localizer;
        }
    }

    /// <summary>The title of the page that the view is in.</summary>
    public IPageTitleBuilder Title => ViewContext.HttpContext.RequestServices.GetRequiredService<IPageTitleBuilder>();

    /// <summary>Adds to the title of the page, and gives what there is of it by then.</summary>
    public IHtmlContent RenderTitleSegments(IHtmlContent segment, string position = "0", IHtmlContent separator = null)
    {
        Title.AddSegment(segment, position);
        return Title.GenerateTitle(separator);
    }

    /// <summary>Adds to the title of the page, and gives what there is of it by then.</summary>
    public IHtmlContent RenderTitleSegments(string segment, string position = "0", IHtmlContent separator = null)
        => RenderTitleSegments(new StringHtmlContent(segment), position, separator);
}
