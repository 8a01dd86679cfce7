using Microsoft.AspNetCore.Routing;

namespace OrchardCore.ContentManagement;

public class ContentItemMetadata
{
    public ContentItemMetadata() { }
    public RouteValueDictionary AdminRouteValues { get; set; }
    public RouteValueDictionary CreateRouteValues { get; set; }
    public RouteValueDictionary DisplayRouteValues { get; set; }
    public RouteValueDictionary EditorRouteValues { get; set; }
    public RouteValueDictionary RemoveRouteValues { get; set; }
    public readonly IList<GroupInfo> DisplayGroupInfo = default;
    public readonly IList<GroupInfo> EditorGroupInfo = default;
}
