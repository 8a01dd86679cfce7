using GraphQL.Conversion;
using GraphQL.Types;
using Grove.GraphQL.Filters;

namespace Grove.GraphQL.Schemas;

/// <summary>Fields begin in lower case, whatever a module calls them; AND, OR and NOT of a filter stay as they are.</summary>
internal sealed class FieldNames : INameConverter
{
    public string NameForField(string fieldName, IComplexGraphType parentGraphType)
        => parentGraphType is FilterInput ? fieldName : CamelCaseNameConverter.Instance.NameForField(fieldName, parentGraphType);

    public string NameForArgument(string argumentName, IComplexGraphType parentGraphType, FieldType field)
        => CamelCaseNameConverter.Instance.NameForArgument(argumentName, parentGraphType, field);
}
