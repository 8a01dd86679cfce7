using GraphQL;
using GraphQL.Types;

namespace Grove.GraphQL.Types;

/// <summary>Takes a piece of a list that is at hand.</summary>
internal static class Paging
{
    public static QueryArgument[] Arguments(Scalars scalars) =>
    [
        Field.Argument("first", scalars.Int, "Answers the first ones only"),
        Field.Argument("last", scalars.Int, "Answers the last ones only"),
        Field.Argument("skip", scalars.Int, "Leaves out as many from the beginning"),
    ];

    public static IEnumerable<T> Page<T>(this IResolveFieldContext context, IEnumerable<T> items)
    {
        var (first, last, skip) = (context.GetArgument<int?>("first"), context.GetArgument<int?>("last"), context.GetArgument<int?>("skip"));

        if (first is null && last is null)
        {
            return skip > 0 ? items.Skip(skip.Value) : items;
        }

        items = last is > 0 ? items.TakeLast(last.Value) : items;
        items = skip is > 0 ? items.Skip(skip.Value) : items;
        return first is > 0 ? items.Take(first.Value) : items;
    }
}
