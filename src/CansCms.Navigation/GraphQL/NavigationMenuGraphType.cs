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

        Field("alias", menu => menu.Alias).Description(S["What the menu was asked for by."]);
        Field("culture", menu => menu.Culture, nullable: true).Description(S["The language that the menu is in; null for a menu of all languages."]);
        Field("items", menu => menu.Items, type: typeof(NonNullGraphType<ListGraphType<NonNullGraphType<NavigationItemGraphType>>>)).Description(S["The entries of the first level."]);
        Field("trail", menu => menu.Trail, type: typeof(NonNullGraphType<ListGraphType<NonNullGraphType<NavigationItemGraphType>>>)).Description(S["The entries that lead to the current page, the outermost first."]);
    }
}
