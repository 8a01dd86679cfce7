using CansCms.Localization.GraphQL;
using CansCms.Localization.Services;
using CansCms.Network.Models;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.GraphQL.Queries.Types;

namespace CansCms.Network.GraphQL;

/// <summary>Adds to the fields of the part the items that it refers to by localization set.</summary>
public sealed class OrganizationGraphType : ObjectGraphType<OrganizationPart>
{
    public OrganizationGraphType(IStringLocalizer<OrganizationGraphType> S)
    {
        Name = nameof(OrganizationPart);
        Description = S["What an organisation is to the network."];

        Field<ListGraphType<ContentItemInterface>>("countries")
            .Description(S["The countries that it works in, in the language of the item where they are translated."])
            .Resolve(context => context.RequestServices!.GetRequiredService<LocalizationSetLoader>()
                .Load(context, context.Source.Countries?.LocalizationSets ?? [], Translations.CultureOf(context.Source.ContentItem)));
    }
}
