using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Grove.GraphQL.Plans;

/// <summary>What is asked of objects that may be of several types; each type's fields are collected when its first object is met.</summary>
/// <param name="scope">What the selections are read with.</param>
/// <param name="asked">The type that the schema gives the objects, which may be one of several types.</param>
/// <param name="sets">The selections.</param>
internal sealed class Selection(OperationScope scope, IGraphType asked, IReadOnlyList<GraphQLSelectionSet> sets)
{
    // Types of one schema are the same objects, and comparing their names takes a collation.
    private readonly ConcurrentDictionary<IObjectGraphType, ObjectPlan> _byType = new(ReferenceEqualityComparer.Instance);

    /// <exception cref="NotPlannedException">The schema does not say that the objects may be of the type.</exception>
    public ObjectPlan For(IObjectGraphType type) => _byType.TryGetValue(type, out var plan) ? plan : _byType.GetOrAdd(type, Plan(type));

    private ObjectPlan Plan(IObjectGraphType type)
    {
        if (asked is IAbstractGraphType several && !several.PossibleTypes.Contains(type))
        {
            throw new NotPlannedException($"'{type.Name}' is none of the types of '{asked.Name}'.");
        }

        var found = new Dictionary<string, List<GraphQLField>>(StringComparer.Ordinal);

        foreach (var set in sets)
        {
            Collect(set, type, found);
        }

        return new(type, [.. found.Select(field => Plan(type, field.Key, field.Value))]);
    }

    private void Collect(GraphQLSelectionSet set, IObjectGraphType type, Dictionary<string, List<GraphQLField>> found)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case GraphQLField field when scope.Includes(field.Directives):
                    var key = (field.Alias?.Name ?? field.Name).StringValue;

                    if (!found.TryGetValue(key, out var same))
                    {
                        found.Add(key, same = []);
                    }

                    same.Add(field);
                    break;
                case GraphQLInlineFragment inline when scope.Includes(inline.Directives) && (inline.TypeCondition is null || scope.Matches(inline.TypeCondition, type)):
                    Collect(inline.SelectionSet, type, found);
                    break;
                case GraphQLFragmentSpread spread when scope.Includes(spread.Directives) && scope.Fragment(spread) is { } fragment && scope.Matches(fragment.TypeCondition, type):
                    Collect(fragment.SelectionSet, type, found);
                    break;
                default:
                    break;
            }
        }
    }

    private PlannedField Plan(IObjectGraphType type, string key, List<GraphQLField> same)
    {
        var ast = same[0];
        var definition = ast.Name.Value == "__typename" ? scope.Schema.TypeNameMetaFieldType : type.GetField(ast.Name.Value)
            ?? throw new NotPlannedException($"'{type.Name}' has no field '{ast.Name}'.");
        var resolver = definition.Resolver ?? NameFieldResolver.Instance;
        var hasVariables = scope.HasVariables(ast.Arguments);

        return new()
        {
            Key = JsonEncodedText.Encode(key, JavaScriptEncoder.UnsafeRelaxedJsonEscaping),
            Ast = ast,
            Definition = definition,
            Type = definition.ResolvedType!,
            Resolver = resolver,
            Reader = PropertyReader.For(resolver),
            TypeName = definition == scope.Schema.TypeNameMetaFieldType ? JsonEncodedText.Encode(type.Name) : null,
            HasVariables = hasVariables,
            Arguments = hasVariables ? null : ExecutionHelper.GetArguments(definition.Arguments, ast.Arguments, null, scope.Document, ast, null),
            Selection = ast.SelectionSet is null ? null : new Selection(scope, definition.ResolvedType!.GetNamedType(), [.. same.Select(field => field.SelectionSet).OfType<GraphQLSelectionSet>()]),
        };
    }
}
