namespace OrchardCore.ContentManagement.GraphQL.Options;

public class GraphQLContentTypeOption
{
    public GraphQLContentTypeOption ConfigurePart(string partName, Action<GraphQLContentPartOption> action) => throw new NotImplementedException();
    public GraphQLContentTypeOption ConfigurePart<TContentPart>(Action<GraphQLContentPartOption> action) where TContentPart : ContentPart => throw new NotImplementedException();
    public GraphQLContentTypeOption(string contentType)
    {
        ContentType = contentType;
    }
    public IEnumerable<GraphQLContentPartOption> PartOptions { get; set; }
    public bool Collapse { get; set; }
    public bool Hidden { get; set; }
    public string ContentType { get; }
}
