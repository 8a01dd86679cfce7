using Microsoft.AspNetCore.Http;

namespace CansCms.Site.Services;

/// <summary>Whole addresses of the site, for those who read them elsewhere: feeds, search engines, shared links.</summary>
public sealed class SiteAddresses(HttpRequest request)
{
    /// <summary>The scheme and host that the visitor sees.</summary>
    public string Host { get; } = $"{request.Scheme}://{request.Host.ToUriComponent()}";

    /// <param name="path">A path without a slash before it, as items have it.</param>
    /// <param name="query">A query with its question mark.</param>
    public string Of(string path, string query = "") => Host + request.PathBase.Add(new PathString("/" + path)).ToUriComponent() + query;
}
