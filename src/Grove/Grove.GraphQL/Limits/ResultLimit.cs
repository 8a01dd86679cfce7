using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Apis.GraphQL;

namespace Grove.GraphQL.Limits;

/// <summary>How many items a list may have.</summary>
internal static class ResultLimit
{
    /// <summary>The number of items to read. More than the most is cut, and the answer says so beside the data.</summary>
    /// <exception cref="ExecutionError">Fewer than none are asked for, or more than the most where the settings refuse that.</exception>
    public static int Of(IResolveFieldContext context)
    {
        var settings = context.RequestServices!.GetRequiredService<IOptions<GraphQLSettings>>().Value;
        var first = context.GetArgument<int?>("first") ?? 0;

        if (first < 0)
        {
            throw new ExecutionError($"'first' is {first}; it must be 0 or more.") { Code = "FIRST_NEGATIVE" };
        }

        if (first <= settings.MaxNumberOfResults || settings.MaxNumberOfResultsValidationMode == MaxNumberOfResultsValidationMode.Disabled)
        {
            return first == 0 ? settings.DefaultNumberOfResults : first;
        }

        var error = new ExecutionError($"'first' is {first}; the most is {settings.MaxNumberOfResults} (MaxNumberOfResults).") { Code = "FIRST_TOO_LARGE" };

        if (settings.MaxNumberOfResultsValidationMode == MaxNumberOfResultsValidationMode.Enabled)
        {
            throw error;
        }

        error.AddLocation(context.FieldAst, context.Document);
        error.Path = context.ResponsePath;
        context.Errors.Add(error);
        return settings.MaxNumberOfResults;
    }
}
