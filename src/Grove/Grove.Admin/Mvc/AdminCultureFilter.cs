using System.Globalization;
using Grove.Admin.Services;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Grove.Admin.Mvc;

/// <summary>Speaks the language that the person has chosen, or else the browser's.</summary>
public sealed class AdminCultureFilter(AdminCultures cultures) : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var culture = CultureInfo.GetCultureInfo(await cultures.ChooseAsync(context.HttpContext));
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
        await next();
    }
}
