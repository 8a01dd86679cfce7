using CansCms.Content.Models;
using CansCms.Network.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;

namespace CansCms.Network.Handlers;

/// <summary>Holds that an organisation has a relation to the network, a year that is one, and an address that mail reaches.</summary>
public sealed class OrganizationPartHandler(IStringLocalizer<OrganizationPartHandler> S) : ContentPartHandler<OrganizationPart>
{
    protected override Task ValidatingAsync(ValidateContentPartContext context, OrganizationPart part)
    {
        MustHaveAKnownRelation(context, part.Relation?.Text);
        MustNameAYear(context, part.Since?.Value);
        MustHaveAnAddressToWriteTo(context, part.Email?.Text);

        return Task.CompletedTask;
    }

    private void MustHaveAKnownRelation(ValidateContentPartContext context, string? relation)
    {
        if (!OrganizationRelations.IsKnown(relation ?? ""))
        {
            context.Fail(
                S["'{0}' is not a relation to the network. It must be {1}, {2} or {3}.", relation ?? "", OrganizationRelations.Member, OrganizationRelations.Partner, OrganizationRelations.PeerNetwork],
                nameof(OrganizationPart.Relation));
        }
    }

    private void MustNameAYear(ValidateContentPartContext context, decimal? year)
    {
        if (year is { } given && !Year.IsValid(given))
        {
            context.Fail(S["The year must be a whole number from {0} to {1}.", Year.Earliest, Year.Latest], nameof(OrganizationPart.Since));
        }
    }

    private void MustHaveAnAddressToWriteTo(ValidateContentPartContext context, string? email)
    {
        if (!MailAddress.IsEmptyOrValid(email))
        {
            context.Fail(S["'{0}' is not an e-mail address.", email!], nameof(OrganizationPart.Email));
        }
    }
}
