namespace OrchardCore.ContentManagement.GraphQL.Options;

/// <summary>How content is shown in the schema beyond what the definitions say.</summary>
public class GraphQLContentOptions
{
    public GraphQLContentOptions() { }
}
