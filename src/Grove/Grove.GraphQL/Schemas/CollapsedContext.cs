using GraphQL;

namespace Grove.GraphQL.Schemas;

/// <summary>Lets a part's field be answered from the item that shows the part's fields as its own.</summary>
internal sealed class CollapsedContext(IResolveFieldContext context, object? source) : IResolveFieldContext
{
    public object? Source => source;

    public GraphQLParser.AST.GraphQLField FieldAst => context.FieldAst;

    public global::GraphQL.Types.FieldType FieldDefinition => context.FieldDefinition;

    public global::GraphQL.Types.IObjectGraphType ParentType => context.ParentType;

    public IResolveFieldContext? Parent => context.Parent;

    public IDictionary<string, global::GraphQL.Execution.ArgumentValue>? Arguments => context.Arguments;

    public IDictionary<string, global::GraphQL.Execution.DirectiveInfo>? Directives => context.Directives;

    public object? RootValue => context.RootValue;

    public global::GraphQL.Types.ISchema Schema => context.Schema;

    public GraphQLParser.AST.GraphQLDocument Document => context.Document;

    public GraphQLParser.AST.GraphQLOperationDefinition Operation => context.Operation;

    public global::GraphQL.Validation.Variables Variables => context.Variables;

    public CancellationToken CancellationToken => context.CancellationToken;

    public global::GraphQL.Instrumentation.Metrics Metrics => context.Metrics;

    public ExecutionErrors Errors => context.Errors;

    public IEnumerable<object> Path => context.Path;

    public IEnumerable<object> ResponsePath => context.ResponsePath;

    public Dictionary<string, (GraphQLParser.AST.GraphQLField Field, global::GraphQL.Types.FieldType FieldType)>? SubFields => context.SubFields;

    public IDictionary<string, object?> UserContext => context.UserContext;

    public IReadOnlyDictionary<string, object?> InputExtensions => context.InputExtensions;

    public IDictionary<string, object?> OutputExtensions => context.OutputExtensions;

    public IServiceProvider? RequestServices => context.RequestServices;

    public global::GraphQL.Execution.IExecutionArrayPool ArrayPool => context.ArrayPool;

    public System.Security.Claims.ClaimsPrincipal? User => context.User;

    public global::GraphQL.Execution.IExecutionContext ExecutionContext => context.ExecutionContext;
}
