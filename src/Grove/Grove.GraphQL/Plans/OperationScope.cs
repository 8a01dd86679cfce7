using GraphQL.Types;
using GraphQLParser.AST;

namespace Grove.GraphQL.Plans;

/// <summary>What the selections of an operation are read with.</summary>
/// <param name="conditions">The values of the variables that say whether a selection is included.</param>
internal sealed class OperationScope(ISchema schema, GraphQLDocument document, IReadOnlyDictionary<string, bool> conditions)
{
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments
        = document.Definitions.OfType<GraphQLFragmentDefinition>().ToDictionary(fragment => fragment.FragmentName.Name.StringValue, StringComparer.Ordinal);

    public ISchema Schema => schema;

    public GraphQLDocument Document => document;

    public GraphQLFragmentDefinition? Fragment(GraphQLFragmentSpread spread) => _fragments.GetValueOrDefault(spread.FragmentName.Name.StringValue);

    public bool Includes(GraphQLDirectives? directives)
        => directives is null || directives.Items.TrueForAll(directive => Condition(directive) == (directive.Name.Value == "include"));

    public bool Matches(GraphQLTypeCondition condition, IObjectGraphType type)
    {
        var name = condition.Type.Name.Value;
        return name == type.Name || schema.AllTypes[name] is IAbstractGraphType several && several.PossibleTypes.Contains(type);
    }

    public bool HasVariables(GraphQLArguments? arguments) => arguments?.Items.Exists(argument => HasVariables(argument.Value)) is true;

    private static bool HasVariables(GraphQLValue value) => value switch
    {
        GraphQLVariable => true,
        GraphQLListValue list => list.Values?.Exists(HasVariables) is true,
        GraphQLObjectValue fields => fields.Fields?.Exists(field => HasVariables(field.Value)) is true,
        _ => false,
    };

    private bool Condition(GraphQLDirective directive) => directive.Arguments!.Items[0].Value switch
    {
        GraphQLBooleanValue value => value.BoolValue,
        GraphQLVariable variable => conditions[variable.Name.StringValue],
        _ => throw new NotPlannedException("The condition is not a Boolean."),
    };
}
