using CansCms.Countries.Handlers;
using CansCms.Countries.Models;
using CansCms.Tests.Validation;
using OrchardCore.ContentFields.Fields;

namespace CansCms.Tests.Countries;

public sealed class ContactHandlerTests
{
    [Fact]
    public async Task A_contact_with_a_name_and_a_way_to_reach_it_is_accepted()
        => Assert.Empty(await ErrorsAsync(_ => { }));

    [Fact]
    public async Task A_contact_has_a_name()
        => await AssertRefusedAsync(contact => contact.Name.Text = " ", "Contact 1: name the person or the office.");

    [Fact]
    public async Task A_contact_can_be_reached()
        => await AssertRefusedAsync(
            contact => (contact.Email.Text, contact.Phone.Text) = (null, ""),
            "Contact 1: give an e-mail address, a telephone number, an address or a website.");

    [Fact]
    public async Task The_e_mail_address_is_one()
        => await AssertRefusedAsync(contact => contact.Email.Text = "info at example.org", "Contact 1: 'info at example.org' is not an e-mail address.");

    [Theory]
    [InlineData("call us")]
    [InlineData("+7")]
    [InlineData("tel:+77271234567")]
    public async Task The_telephone_number_is_one(string number)
        => await AssertRefusedAsync(contact => contact.Phone.Text = number, $"Contact 1: '{number}' is not a telephone number.");

    [Fact]
    public async Task The_website_is_on_the_web()
        => await AssertRefusedAsync(
            contact => contact.Website.Url = "javascript:alert(1)",
            "Contact 1: the address of the website must start with http:// or https://.");

    private static async Task AssertRefusedAsync(Action<Contact> change, string message)
        => Assert.Equal($"Rows.ContentItems: {message}", Assert.Single(await ErrorsAsync(change)));

    private static Task<string[]> ErrorsAsync(Action<Contact> change)
    {
        var contact = new Contact
        {
            Name = new TextField { Text = "Legal clinic" },
            Email = new TextField { Text = "info@example.org" },
            Phone = new TextField { Text = "+7 727 000-00-00" },
        };

        change(contact);

        return Rules.ErrorsInBagAsync(new ContactHandler(new SourceLocalizer<ContactHandler>()), contact);
    }
}
