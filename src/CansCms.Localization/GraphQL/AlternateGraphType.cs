using GraphQL.Types;
using Microsoft.Extensions.Localization;

namespace CansCms.Localization.GraphQL;

/// <summary>A translation, as a language switch shows it.</summary>
public sealed class AlternateGraphType : ObjectGraphType<Alternate>
{
    public AlternateGraphType(IStringLocalizer<AlternateGraphType> S)
    {
        Name = "Alternate";
        Description = S["An item in one of the languages that it is published in."];

        Field<NonNullGraphType<StringGraphType>>("culture").Description(S["The language."]).Resolve(context => context.Source.Culture);
        Field<StringGraphType>("path").Description(S["The item's path in that language."]).Resolve(context => context.Source.Path);
        Field<StringGraphType>("displayText").Description(S["The item's title in that language."]).Resolve(context => context.Source.Item.DisplayText);
    }
}
