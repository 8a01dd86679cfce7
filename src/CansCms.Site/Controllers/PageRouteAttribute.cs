using Microsoft.AspNetCore.Mvc.Routing;

namespace CansCms.Site.Controllers;

/// <summary>The address of a page below a language: /kk/news. Who asks for the head alone gets it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PageRouteAttribute(string below = "") : HttpMethodAttribute(_methods, Culture + below)
{
    private const string Culture = "{culture:regex(^(?!api$)[[a-zA-Z]]{{2,3}}(-[[a-zA-Z0-9]]+)*$)}";

    private static readonly string[] _methods = ["GET", "HEAD"];
}
