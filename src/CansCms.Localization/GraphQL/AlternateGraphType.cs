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

        Field("culture", alternate => alternate.Culture).Description(S["The language."]);
        Field("path", alternate => alternate.Path, nullable: true).Description(S["The item's path in that language."]);
        Field("displayText", alternate => alternate.Item.DisplayText, nullable: true).Description(S["The item's title in that language."]);
    }
}
