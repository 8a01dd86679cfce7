using Microsoft.AspNetCore.Routing;
using OrchardCore.Entities;

namespace OrchardCore.Settings;

public interface ISite : IEntity
{
    RouteValueDictionary HomeRoute { get; set; }
    T GetOrCreate<T>() where T : new();
    bool AppendVersion { get; set; }
    bool TryGet<T>(out T settings);
    bool UseCdn { get; set; }
    int MaxPageSize { get; set; }
    int MaxPagedCount { get; set; }
    int PageSize { get; set; }
    string BaseUrl { get; set; }
    string Calendar { get; set; }
    string CdnBaseUrl { get; set; }
    string PageTitleFormat { get; set; }
    string SiteName { get; set; }
    string SiteSalt { get; set; }
    string SuperUser { get; set; }
    string TimeZoneId { get; set; }
}
