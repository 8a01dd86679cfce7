namespace OrchardCore.ContentManagement.GraphQL.Options;

public class GraphQLContentPartOption
{
    public GraphQLContentPartOption(string contentPartName) => throw new NotImplementedException();
    public bool Collapse { get; set; }
    public bool Hidden { get; set; }
    public string Name { get; }
}
