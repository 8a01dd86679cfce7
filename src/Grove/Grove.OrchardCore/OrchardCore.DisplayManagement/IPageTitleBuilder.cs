using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Title;

/// <summary>Collects what the title of a page is made of, for the layout around it.</summary>
public interface IPageTitleBuilder
{
    void AddSegment(IHtmlContent segment, string position = "0");

    IHtmlContent GenerateTitle(IHtmlContent separator);
}
