using CansCms.Search.Services;
using GraphQL.Types;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.GraphQL.Queries.Types;

namespace CansCms.Search.GraphQL;

/// <summary>A page of what was found, and how many items were.</summary>
public sealed class FoundItemsGraphType : ObjectGraphType<FoundItems>
{
    public FoundItemsGraphType(IStringLocalizer<FoundItemsGraphType> S)
    {
        Name = "FoundItems";
        Description = S["A page of what was found."];

        Field<NonNullGraphType<IntGraphType>>("totalCount").Description(S["How many items were found."]).Resolve(context => context.Source.Total);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ContentItemInterface>>>>("items").Description(S["The items of the page."]).Resolve(context => context.Source.Items);
    }
}
