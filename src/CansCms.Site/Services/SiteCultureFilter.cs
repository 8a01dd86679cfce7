using System.Globalization;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CansCms.Site.Services;

/// <summary>Answers in the language of the address: /kk/… in Kazakh. Other addresses keep the visitor's language.</summary>
public sealed class SiteCultureFilter(SiteCultures cultures) : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var name = await cultures.FindAsync(context.RouteData.Values["culture"] as string) ?? await cultures.OfVisitorAsync();

        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
        await next();
    }
}
