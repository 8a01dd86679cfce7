using GraphQL.Types;
using OrchardCore.ContentManagement.GraphQL.Queries.Types;

namespace Grove.GraphQL.Types;

/// <summary>Which way a list is ordered.</summary>
internal sealed class OrderByDirectionType : EnumerationGraphType
{
    public OrderByDirectionType()
    {
        Name = "OrderByDirection";
        Description = "Which way a list is ordered.";
        Add("ASC", OrderByDirection.Ascending, "Smallest first.");
        Add("DESC", OrderByDirection.Descending, "Largest first.");
    }
}
