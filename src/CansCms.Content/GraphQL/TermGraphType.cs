using CansCms.Content.Models;
using GraphQL.Types;
using Microsoft.Extensions.Localization;

namespace CansCms.Content.GraphQL;

/// <summary>A term in the language of who reads it.</summary>
public sealed class TermGraphType : ObjectGraphType<Term>
{
    public TermGraphType(IStringLocalizer<TermGraphType> S)
    {
        Name = "NamedTerm";
        Description = S["A term of a taxonomy, named in a language."];

        Field<NonNullGraphType<IdGraphType>>("contentItemId").Description(S["The term's id."]).Resolve(context => context.Source.ContentItemId);
        Field<NonNullGraphType<StringGraphType>>("name").Description(S["The name in the language, or in the one that stands in for it."]).Resolve(context => context.Source.Name);
        Field<NonNullGraphType<StringGraphType>>("address").Description(S["What stands for the term in addresses, the same in all languages."]).Resolve(context => context.Source.Address);
    }
}
