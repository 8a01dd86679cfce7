using System.Text.RegularExpressions;
using CansCms.Content.Models;
using CansCms.Countries.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Flows.Models;

namespace CansCms.Countries.Handlers;

/// <summary>Checks the contacts in every bag: items in a bag are not validated on their own.</summary>
public sealed partial class ContactHandler(IStringLocalizer<ContactHandler> S) : ContentPartHandler<BagPart>
{
    protected override Task ValidatingAsync(ValidateContentPartContext context, BagPart part)
    {
        foreach (var (index, item) in part.ContentItems.Index())
        {
            if (item.ContentType == nameof(Contact))
            {
                Validate(context, item.GetOrCreate<Contact>(), index + 1);
            }
        }

        return Task.CompletedTask;
    }

    private void Validate(ValidateContentPartContext context, Contact contact, int number)
    {
        MustHaveAName(context, contact, number);
        MustBeReachable(context, contact, number);
        MustHaveAnAddressToWriteTo(context, contact, number);
        MustHaveANumberToCall(context, contact, number);
        MustLinkToTheWeb(context, contact, number);
    }

    private void MustHaveAName(ValidateContentPartContext context, Contact contact, int number)
    {
        if (string.IsNullOrWhiteSpace(contact.Name?.Text))
        {
            context.Fail(S["Contact {0}: name the person or the office.", number], nameof(BagPart.ContentItems));
        }
    }

    private void MustBeReachable(ValidateContentPartContext context, Contact contact, int number)
    {
        string?[] ways = [contact.Email?.Text, contact.Phone?.Text, contact.Address?.Text, contact.Website?.Url];

        if (ways.All(string.IsNullOrWhiteSpace))
        {
            context.Fail(S["Contact {0}: give an e-mail address, a telephone number, an address or a website.", number], nameof(BagPart.ContentItems));
        }
    }

    private void MustHaveAnAddressToWriteTo(ValidateContentPartContext context, Contact contact, int number)
    {
        if (!MailAddress.IsEmptyOrValid(contact.Email?.Text))
        {
            context.Fail(S["Contact {0}: '{1}' is not an e-mail address.", number, contact.Email!.Text], nameof(BagPart.ContentItems));
        }
    }

    private void MustHaveANumberToCall(ValidateContentPartContext context, Contact contact, int number)
    {
        if (contact.Phone?.Text is { Length: > 0 } phone && !Telephone().IsMatch(phone))
        {
            context.Fail(S["Contact {0}: '{1}' is not a telephone number.", number, phone], nameof(BagPart.ContentItems));
        }
    }

    private void MustLinkToTheWeb(ValidateContentPartContext context, Contact contact, int number)
    {
        if (!WebAddress.IsEmptyOrValid(contact.Website?.Url))
        {
            context.Fail(S["Contact {0}: the address of the website must start with http:// or https://.", number], nameof(BagPart.ContentItems));
        }
    }

    [GeneratedRegex(@"^\+?[0-9][0-9 ()./\-]{2,38}[0-9]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();
}
