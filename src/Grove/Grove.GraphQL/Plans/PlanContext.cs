using System.Security.Claims;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Instrumentation;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Grove.GraphQL.Plans;

/// <summary>What a resolver is told that needs more than its object.</summary>
internal sealed class PlanContext(PlanRun run, Node node, PlannedField planned) : IResolveFieldContext
{
    public object? Source => node.Source;

    public GraphQLField FieldAst => planned.Ast;

    public FieldType FieldDefinition => planned.Definition;

    public IObjectGraphType ParentType => node.Plan.Type;

    public IResolveFieldContext? Parent => node is { Parent: { } parent, Field: { } answered } ? new PlanContext(run, parent, answered) : null;

    public IDictionary<string, ArgumentValue>? Arguments => run.Arguments(planned);

    public IDictionary<string, DirectiveInfo>? Directives => null;

    public object? RootValue => null;

    public ISchema Schema => run.Options.Schema!;

    public GraphQLDocument Document => run.Options.Document!;

    public GraphQLOperationDefinition Operation => run.Operation;

    public Variables Variables => run.Variables;

    public CancellationToken CancellationToken => run.Options.CancellationToken;

    public Metrics Metrics => Metrics.None;

    public ExecutionErrors Errors => run.Errors;

    public IEnumerable<object> Path => node.Path().Append(planned.Key.Value);

    public IEnumerable<object> ResponsePath => Path;

    public Dictionary<string, (GraphQLField Field, FieldType FieldType)>? SubFields
        => (planned.Type.GetNamedType() as IObjectGraphType) is { } type && planned.Selection is { } selection
            ? selection.For(type).Fields.ToDictionary(inner => inner.Key.Value, inner => (inner.Ast, inner.Definition), StringComparer.Ordinal)
            : null;

    public IDictionary<string, object?> UserContext => run.Options.UserContext;

    public IReadOnlyDictionary<string, object?> InputExtensions => run.Options.Extensions ?? Inputs.Empty;

    public IDictionary<string, object?> OutputExtensions => run.Extensions;

    public IServiceProvider? RequestServices => run.Options.RequestServices;

    public IExecutionArrayPool ArrayPool => run.Execution;

    public ClaimsPrincipal? User => run.Options.User;

    public IExecutionContext ExecutionContext => run.Execution;
}
