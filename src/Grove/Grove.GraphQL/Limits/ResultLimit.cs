using GraphQL;
using OrchardCore.Apis.GraphQL;

namespace Grove.GraphQL.Limits;

/// <summary>How many items a list may have.</summary>
internal static class ResultLimit
{
    /// <exception cref="ExecutionError">More or fewer are asked for than may be.</exception>
    public static int Of(int? first, GraphQLSettings settings) => first switch
    {
        null or 0 => settings.DefaultNumberOfResults,
        < 0 => throw new ExecutionError("'first' must be 0 or more.") { Code = "FIRST_NEGATIVE" },
        _ when first > settings.MaxNumberOfResults && settings.MaxNumberOfResultsValidationMode != MaxNumberOfResultsValidationMode.Disabled
            => throw new ExecutionError($"'first' is {first}; the most is {settings.MaxNumberOfResults} (MaxNumberOfResults).") { Code = "FIRST_TOO_LARGE" },
        _ => first.Value,
    };
}
