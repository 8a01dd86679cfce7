using CansCms.Localization.Models;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.Localization;
using OrchardCore.Apis.GraphQL.Resolvers;

namespace CansCms.Localization.GraphQL;

/// <summary>A page of a list in a language. Each content type has a type of its own, since its items do.</summary>
internal sealed class LocalizedListGraphType : ObjectGraphType<LocalizedList>
{
    public LocalizedListGraphType(string contentType, IGraphType item, IStringLocalizer<LocalizedListRoot> S)
    {
        Name = contentType + "_LocalizedList";
        Description = S["A page of a list in a language."];

        AddField(new FieldType
        {
            Name = "items",
            Description = S["The items of the page."],
            ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(item))),
            Resolver = new FuncFieldResolver<LocalizedList, IReadOnlyList<LocalizedItem>>(context => context.Source.Items),
        });

        // Counting costs a statement, so it is done for those who ask.
        AddField(new FieldType
        {
            Name = "totalCount",
            Description = S["How many items the whole list has."],
            Type = typeof(NonNullGraphType<IntGraphType>),
            Resolver = new LockedAsyncFieldResolver<int>(async context => ((LocalizedList)context.Source!).Query is { } query ? await query.CountAsync() : 0),
        });
    }
}
