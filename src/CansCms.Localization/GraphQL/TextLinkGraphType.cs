using CansCms.Localization.Paths;
using GraphQL.Types;
using Microsoft.Extensions.Localization;

namespace CansCms.Localization.GraphQL;

/// <summary>A link of a text, and where it leads now.</summary>
public sealed class TextLinkGraphType : ObjectGraphType<TextLink>
{
    public TextLinkGraphType(IStringLocalizer<TextLinkGraphType> S)
    {
        Name = "TextLink";
        Description = S["A link from the text of an item to an address of the site."];

        Field<NonNullGraphType<StringGraphType>>("href").Description(S["The address as the text has it, without what follows its path."]).Resolve(context => context.Source.Href);
        Field<StringGraphType>("path").Description(S["The path of the item that it leads to now; null where no item is there."]).Resolve(context => context.Source.Path);
    }
}
