namespace OrchardCore.ContentManagement.GraphQL.Settings;

public class GraphQLContentTypeSettings
{
    public GraphQLContentTypeSettings() { }
    public bool Hidden { get; set; }
}
