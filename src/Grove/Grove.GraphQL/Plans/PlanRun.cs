using System.Collections;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using Grove.GraphQL.Limits;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Grove.GraphQL.Plans;

/// <summary>Makes one answer: all objects of a level before the next, so that what they load is loaded together.</summary>
internal sealed class PlanRun(ExecutionOptions options, GraphQLOperationDefinition operation, IValidationResult? validated)
{
    private readonly Queue<Node> _open = new();
    private List<Loading> _loading = [];
    private Dictionary<string, object?>? _extensions;
    private ExecutionErrors? _errors;
    private ExecutionContext? _execution;
    private int _fields;

    public ExecutionOptions Options => options;

    public GraphQLOperationDefinition Operation => operation;

    public Variables Variables => validated?.Variables ?? Variables.None;

    public ExecutionErrors Errors => _errors ??= [];

    public Dictionary<string, object?> Extensions => _extensions ??= [];

    /// <summary>Whether a resolver had more to say than its values.</summary>
    public bool HasMoreToSay => _errors is { Count: > 0 } || _extensions is { Count: > 0 };

    public ExecutionContext Execution => _execution ??= new()
    {
        Document = options.Document!,
        Schema = options.Schema!,
        Operation = operation,
        Variables = Variables,
        UserContext = options.UserContext,
        RequestServices = options.RequestServices,
        User = options.User,
        Errors = Errors,
        Metrics = global::GraphQL.Instrumentation.Metrics.None,
        CancellationToken = options.CancellationToken,
        ExecutionOptions = options,
    };

    public IDictionary<string, ArgumentValue>? Arguments(PlannedField field)
        => !field.HasVariables ? field.Arguments
            : validated?.ArgumentValues?.TryGetValue(field.Ast, out var values) is true ? values
            : throw new NotPlannedException($"The arguments of '{field.Ast.Name}' are not known.");

    /// <exception cref="NotPlannedException">The answer is not one that a plan can give.</exception>
    public async ValueTask<Node> RunAsync(ObjectPlan plan)
    {
        var root = new Node(plan, null, null, null, -1);
        _open.Enqueue(root);

        while (true)
        {
            while (_open.TryDequeue(out var node))
            {
                await ResolveAsync(node);
            }

            if (_loading.Count == 0)
            {
                return root;
            }

            var level = _loading;
            _loading = [];

            foreach (var loading in level)
            {
                object? value = loading.Result;

                while (value is IDataLoaderResult result)
                {
                    value = await result.GetResultAsync(options.CancellationToken);
                }

                Complete(loading.Node, loading.Position, value);
            }
        }
    }

    private async ValueTask ResolveAsync(Node node)
    {
        var fields = node.Plan.Fields;
        _fields += fields.Length;

        if (_fields > BoundedStrategy.MaxFields)
        {
            throw new NotPlannedException("The answer is too long.");
        }

        options.CancellationToken.ThrowIfCancellationRequested();

        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i];

            if (field.IsReadLate)
            {
                continue;
            }

            var value = field.Reader is { } reader ? reader.Read(node.Source) : await field.Resolver.ResolveAsync(new PlanContext(this, node, field));

            if (value is IDataLoaderResult result)
            {
                _loading.Add(new(node, i, result));
            }
            else
            {
                Complete(node, i, value);
            }
        }
    }

    private void Complete(Node node, int position, object? value)
    {
        var field = node.Plan.Fields[position];
        node.Set(position, field.Selection is { } selection ? Objects(node, field, selection, field.Type, value, -1) : value);
    }

    /// <summary>The nodes of a value: one, or a list of them.</summary>
    private object? Objects(Node parent, PlannedField field, Selection selection, IGraphType type, object? value, int index)
    {
        if (type is NonNullGraphType required)
        {
            return Objects(parent, field, selection, required.ResolvedType!, value, index) ?? throw new NotPlannedException($"'{field.Ast.Name}' may not be null.");
        }

        if (value is null)
        {
            return null;
        }

        if (type is ListGraphType list)
        {
            return List(parent, field, selection, list.ResolvedType!, value as IEnumerable ?? throw new NotPlannedException($"'{field.Ast.Name}' is not a list."));
        }

        var found = type as IObjectGraphType ?? ((IAbstractGraphType)type).GetObjectType(value, options.Schema!);

        if (found is null || found.IsTypeOf is { } isTypeOf && !isTypeOf(value) || value is IDataLoaderResult)
        {
            throw new NotPlannedException($"'{field.Ast.Name}' has no type here.");
        }

        var node = new Node(selection.For(found), value, parent, field, index);
        _open.Enqueue(node);
        return node;
    }

    private List<object?> List(Node parent, PlannedField field, Selection selection, IGraphType type, IEnumerable values)
    {
        var nodes = new List<object?>(values is ICollection known ? known.Count : 0);

        foreach (var value in values)
        {
            nodes.Add(Objects(parent, field, selection, type, value, nodes.Count));
        }

        return nodes;
    }

    private readonly record struct Loading(Node Node, int Position, IDataLoaderResult Result);
}
