using CansCms.Content.GraphQL;
using CansCms.Network.Models;
using GraphQL.Types;
using Microsoft.Extensions.Localization;

namespace CansCms.Network.GraphQL;

/// <summary>Adds to the fields of the part the items that it refers to by localization set.</summary>
public sealed class OrganizationGraphType : ObjectGraphType<OrganizationPart>
{
    public OrganizationGraphType(IStringLocalizer<OrganizationGraphType> S)
    {
        Name = nameof(OrganizationPart);
        Description = S["What an organisation is to the network."];

        this.AddReferences("countries", S["The countries that it works in, in the language of the item where they are translated."], part => part.Countries);
    }
}
