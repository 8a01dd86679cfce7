using CansCms.Navigation.Models;
using GraphQL.Types;
using Microsoft.Extensions.Localization;

namespace CansCms.Navigation.GraphQL;

public sealed class NavigationMenuGraphType : ObjectGraphType<NavigationMenu>
{
    public NavigationMenuGraphType(IStringLocalizer<NavigationMenuGraphType> S)
    {
        Name = "NavigationMenu";
        Description = S["A menu as a page shows it."];

        Field<NonNullGraphType<StringGraphType>>("alias").Description(S["What the menu was asked for by."]).Resolve(context => context.Source.Alias);
        Field<StringGraphType>("culture").Description(S["The language that the menu is in; null for a menu of all languages."]).Resolve(context => context.Source.Culture);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<NavigationItemGraphType>>>>("items").Description(S["The entries of the first level."]).Resolve(context => context.Source.Items);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<NavigationItemGraphType>>>>("trail").Description(S["The entries that lead to the current page, the outermost first."]).Resolve(context => context.Source.Trail);
    }
}
