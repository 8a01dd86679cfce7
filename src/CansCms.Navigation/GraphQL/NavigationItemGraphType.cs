using CansCms.Navigation.Models;
using GraphQL.Types;
using Microsoft.Extensions.Localization;

namespace CansCms.Navigation.GraphQL;

public sealed class NavigationItemGraphType : ObjectGraphType<NavigationItem>
{
    public NavigationItemGraphType(IStringLocalizer<NavigationItemGraphType> S)
    {
        Name = "NavigationItem";
        Description = S["An entry of a menu."];

        Field<NonNullGraphType<StringGraphType>>("text").Description(S["What the entry says."]).Resolve(context => context.Source.Text);
        Field<StringGraphType>("url").Description(S["Where the entry leads: a path from the root of the site, or a whole address elsewhere; null for a heading."]).Resolve(context => context.Source.Url);
        Field<StringGraphType>("culture").Description(S["The language of the page behind the entry, where that is an item of the site."]).Resolve(context => context.Source.Culture);
        Field<StringGraphType>("contentItemId").Description(S["The item behind the entry, where it is one of the site."]).Resolve(context => context.Source.ContentItemId);
        Field<NonNullGraphType<BooleanGraphType>>("isCurrent").Description(S["Whether the entry leads to the current page."]).Resolve(context => context.Source.IsCurrent);
        Field<NonNullGraphType<BooleanGraphType>>("isAncestor").Description(S["Whether the current page is below the entry."]).Resolve(context => context.Source.IsAncestor);
        Field<NonNullGraphType<BooleanGraphType>>("isExternal").Description(S["Whether the entry leads away from the site."]).Resolve(context => context.Source.IsExternal);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<NavigationItemGraphType>>>>("items").Description(S["The entries below."]).Resolve(context => context.Source.Items);
    }
}
