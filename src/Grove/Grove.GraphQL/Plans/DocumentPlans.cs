using System.Collections.Concurrent;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using Grove.GraphQL.Http;
using GraphQLParser.AST;

namespace Grove.GraphQL.Plans;

/// <summary>The plans of a document that was validated and answered once: one for each operation and each choice of what its conditions include.</summary>
internal sealed class DocumentPlans
{
    // Each doubles the plans that there may be.
    private const int MostConditions = 6;

    private static readonly DocumentValidator _validator = new();

    private readonly ConcurrentDictionary<(GraphQLOperationDefinition, int), ObjectPlan> _plans = new();
    private readonly ConcurrentDictionary<GraphQLOperationDefinition, KnownVariables> _variables = new();
    private readonly GraphQLDocument _document;
    private readonly PlanShape _shape;

    public DocumentPlans(ISchema schema, GraphQLDocument document)
    {
        Schema = schema;
        _document = document;
        _shape = PlanShape.Of(document);
    }

    public ISchema Schema { get; }

    /// <summary>The answer; null where it has errors, or is one that only the library's own execution gives.</summary>
    public async Task<ExecutionResult?> AnswerAsync(ExecutionOptions options)
    {
        if (!_shape.CanBePlanned || _shape.Conditions.Count > MostConditions || Operation(options.OperationName) is not { Operation: OperationType.Query } operation)
        {
            return null;
        }

        try
        {
            var validated = await ValidateAsync(options, operation);

            if (validated is { IsValid: false })
            {
                return null;
            }

            var run = new PlanRun(options, operation, validated);
            var root = await run.RunAsync(Plan(operation, validated));
            return run.HasMoreToSay ? null : new ExecutionResult { Executed = true, Data = WrittenData.Of(root), Document = _document, Operation = operation, Query = _document.Source };
        }
        catch (Exception) when (!options.CancellationToken.IsCancellationRequested)
        {
            // Whatever it is, the library's execution meets it again, and answers it as an error at its place.
            return null;
        }
    }

    /// <summary>What the variables say; null where there are none, and nothing to be validated again.</summary>
    private async ValueTask<IValidationResult?> ValidateAsync(ExecutionOptions options, GraphQLOperationDefinition operation)
    {
        var rules = options.ValidationRules?.Where(rule => rule is not MutationRule).ToArray() ?? [];

        return rules.Length > 0 ? await ValidateAsync(options, operation, rules)
            : operation.Variables is not { Count: > 0 } ? null
            : await _variables.GetOrAdd(operation, static _ => new()).ReadAsync(options.Variables ?? Inputs.Empty, () => ValidateAsync(options, operation, rules));
    }

    private static async ValueTask<IValidationResult> ValidateAsync(ExecutionOptions options, GraphQLOperationDefinition operation, IValidationRule[] rules)
        => await _validator.ValidateAsync(new ValidationOptions
        {
            Schema = options.Schema!,
            Document = options.Document!,
            Operation = operation,
            Rules = rules,
            Variables = options.Variables ?? Inputs.Empty,
            Extensions = options.Extensions ?? Inputs.Empty,
            UserContext = options.UserContext,
            RequestServices = options.RequestServices,
            User = options.User,
            CancellationToken = options.CancellationToken,
        });

    private ObjectPlan Plan(GraphQLOperationDefinition operation, IValidationResult? validated)
    {
        var chosen = 0;

        foreach (var name in _shape.Conditions)
        {
            chosen = chosen << 1 | (IsTrue(name, validated) ? 1 : 0);
        }

        return _plans.TryGetValue((operation, chosen), out var plan) ? plan : _plans.GetOrAdd((operation, chosen), _ =>
        {
            var conditions = _shape.Conditions.ToDictionary(name => name, name => IsTrue(name, validated), StringComparer.Ordinal);
            return new Selection(new OperationScope(Schema, _document, conditions), Schema.Query, [operation.SelectionSet]).For(Schema.Query);
        });
    }

    // A condition of another operation has no value here, and needs none.
    private static bool IsTrue(string name, IValidationResult? validated) => validated?.Variables?.Find(name)?.Value is true;

    private GraphQLOperationDefinition? Operation(string? name)
        => string.IsNullOrEmpty(name)
            ? _shape.Operations.Count == 1 ? _shape.Operations[0] : null
            : _shape.Operations.FirstOrDefault(operation => operation.Name?.Value == name);
}
