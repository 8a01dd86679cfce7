namespace OrchardCore.ContentManagement.GraphQL.Settings;

public class GraphQLContentTypePartSettings
{
    public GraphQLContentTypePartSettings() { }
    public bool Collapse { get; set; }
    public bool Hidden { get; set; }
    public bool PreventFieldNameCollision { get; set; }
}
