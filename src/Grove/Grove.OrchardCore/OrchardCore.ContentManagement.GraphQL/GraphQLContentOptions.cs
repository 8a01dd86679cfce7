using GraphQL.Types;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.GraphQL.Options;

public class GraphQLContentOptions
{
    public GraphQLContentOptions ConfigureContentType(string contentType, Action<GraphQLContentTypeOption> action) => throw new NotImplementedException();
    public GraphQLContentOptions ConfigurePart(string partName, Action<GraphQLContentPartOption> action) => throw new NotImplementedException();
    public GraphQLContentOptions ConfigurePart<TContentPart>(Action<GraphQLContentPartOption> action) where TContentPart : ContentPart => throw new NotImplementedException();
    public GraphQLContentOptions IgnoreField(Type fieldType, string fieldName) => throw new NotImplementedException();
    public GraphQLContentOptions IgnoreField<TGraphType>(string fieldName) where TGraphType : IObjectGraphType => throw new NotImplementedException();
    public GraphQLContentOptions() { }
    public HashSet<string> DiscoverableSterotypes { get; }
    public IEnumerable<GraphQLContentPartOption> PartOptions { get; set; }
    public IEnumerable<GraphQLContentTypeOption> ContentTypeOptions { get; set; }
    public IEnumerable<GraphQLField> HiddenFields { get; set; }
    public bool IsCollapsedByDefault(ContentTypePartDefinition definition) => throw new NotImplementedException();
    public bool IsHiddenByDefault(ContentTypePartDefinition definition) => throw new NotImplementedException();
    public bool IsHiddenByDefault(string contentType) => throw new NotImplementedException();
    public bool ShouldHide(ContentTypeDefinition definition) => throw new NotImplementedException();
}
