using System.Text.RegularExpressions;
using CansCms.Content.Handlers;
using CansCms.Content.Models;
using CansCms.Countries.Models;
using Microsoft.Extensions.Localization;

namespace CansCms.Countries.Handlers;

/// <summary>Checks the contacts in every bag.</summary>
public sealed partial class ContactHandler(IStringLocalizer<ContactHandler> S) : ContainedPartHandler<Contact>
{
    protected override void Validate(Contact contact, int number, Action<string> fail)
    {
        MustHaveAName(contact, number, fail);
        MustBeReachable(contact, number, fail);
        MustHaveAnAddressToWriteTo(contact, number, fail);
        MustHaveANumberToCall(contact, number, fail);
        MustLinkToTheWeb(contact, number, fail);
    }

    private void MustHaveAName(Contact contact, int number, Action<string> fail)
    {
        if (string.IsNullOrWhiteSpace(contact.Name?.Text))
        {
            fail(S["Contact {0}: name the person or the office.", number]);
        }
    }

    private void MustBeReachable(Contact contact, int number, Action<string> fail)
    {
        string?[] ways = [contact.Email?.Text, contact.Phone?.Text, contact.Address?.Text, contact.Website?.Url];

        if (ways.All(string.IsNullOrWhiteSpace))
        {
            fail(S["Contact {0}: give an e-mail address, a telephone number, an address or a website.", number]);
        }
    }

    private void MustHaveAnAddressToWriteTo(Contact contact, int number, Action<string> fail)
    {
        if (!MailAddress.IsEmptyOrValid(contact.Email?.Text))
        {
            fail(S["Contact {0}: '{1}' is not an e-mail address.", number, contact.Email!.Text]);
        }
    }

    private void MustHaveANumberToCall(Contact contact, int number, Action<string> fail)
    {
        if (contact.Phone?.Text is { Length: > 0 } phone && !Telephone().IsMatch(phone))
        {
            fail(S["Contact {0}: '{1}' is not a telephone number.", number, phone]);
        }
    }

    private void MustLinkToTheWeb(Contact contact, int number, Action<string> fail)
    {
        if (!WebAddress.IsEmptyOrValid(contact.Website?.Url))
        {
            fail(S["Contact {0}: the address of the website must start with http:// or https://.", number]);
        }
    }

    [GeneratedRegex(@"^\+?[0-9][0-9 ()./\-]{2,38}[0-9]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();
}
