using GraphQL.Types;

namespace OrchardCore.ContentManagement.GraphQL.Options;

public class GraphQLField
{
    public GraphQLField(Type fieldType, string fieldName)
    {
        FieldType = fieldType;
        FieldName = fieldName;
    }
    public Type FieldType { get; }
    public string FieldName { get; }
}
