using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Data.Documents;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace Grove.Hosting.Settings;

/// <summary>The site's settings as they are stored.</summary>
public sealed class SiteSettings : Document, ISite
{
    public string SiteName { get; set; } = "";

    public string BaseUrl { get; set; } = "";

    public string Calendar { get; set; } = "";

    public string TimeZoneId { get; set; } = "";

    public string SuperUser { get; set; } = "";

    public string SiteSalt { get; set; } = "";

    public string PageTitleFormat { get; set; } = "";

    public int PageSize { get; set; } = 10;

    public int MaxPageSize { get; set; } = 100;

    public int MaxPagedCount { get; set; }

    public bool UseCdn { get; set; }

    public string CdnBaseUrl { get; set; } = "";

    public bool AppendVersion { get; set; } = true;

    public RouteValueDictionary HomeRoute { get; set; } = [];

    public JsonObject Properties { get; set; } = [];

    public bool TryGet<T>(out T settings) => EntityExtensions.TryGet(this, out settings);

    public T GetOrCreate<T>() where T : new() => EntityExtensions.GetOrCreate<T>(this);
}
