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

        Field("text", item => item.Text).Description(S["What the entry says."]);
        Field("url", item => item.Url, nullable: true).Description(S["Where the entry leads: a path from the root of the site, or a whole address elsewhere; null for a heading."]);
        Field("culture", item => item.Culture, nullable: true).Description(S["The language of the page behind the entry, where that is an item of the site."]);
        Field("contentItemId", item => item.ContentItemId, nullable: true).Description(S["The item behind the entry, where it is one of the site."]);
        Field("isCurrent", item => item.IsCurrent).Description(S["Whether the entry leads to the current page."]);
        Field("isAncestor", item => item.IsAncestor).Description(S["Whether the current page is below the entry."]);
        Field("isExternal", item => item.IsExternal).Description(S["Whether the entry leads away from the site."]);
        Field("items", item => item.Items, type: typeof(NonNullGraphType<ListGraphType<NonNullGraphType<NavigationItemGraphType>>>)).Description(S["The entries below."]);
    }
}
