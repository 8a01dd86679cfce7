using GraphQL.Types;

namespace OrchardCore.Apis.GraphQL;

public static class GraphQLTypeExtensions
{
    public static FieldType WithAliasNameMetaData(this FieldType fieldType, string aliasName) => throw new NotImplementedException();
    public static FieldType WithContentFieldMetaData(this FieldType fieldType, string contentField) => throw new NotImplementedException();
    public static FieldType WithContentPartMetaData(this FieldType fieldType, string contentPart) => throw new NotImplementedException();
    public static FieldType WithPartCollapsedMetaData(this FieldType fieldType, bool collapsed = true) => throw new NotImplementedException();
    public static FieldType WithPartNameMetaData(this FieldType fieldType, string partName) => throw new NotImplementedException();
    public static bool HasFieldIgnoreCase(this IComplexGraphType graphType, string fieldName) => throw new NotImplementedException();
}
