using CansCms.Content.Models;

namespace CansCms.Tests.Content;

public sealed class MailAddressTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("info@example.org")]
    [InlineData("a.b+c@mail.example.co")]
    [InlineData("o'neil@example.org")]
    [InlineData("хат@мысал.қаз")]
    [InlineData("a@xn--d1acufc.xn--p1ai")]
    public void An_address_has_a_name_and_a_domain(string? address) => Assert.True(MailAddress.IsEmptyOrValid(address));

    [Theory]
    [InlineData("info")]
    [InlineData("info@")]
    [InlineData("@example.org")]
    [InlineData("info@example")]
    [InlineData("info@example..org")]
    [InlineData("info@-example.org")]
    [InlineData("info @example.org")]
    [InlineData("Info <info@example.org>")]
    [InlineData("a@b@example.org")]
    [InlineData("info@example.org\n")]
    [InlineData("mailto:info@example.org")]
    public void Anything_else_is_none(string address) => Assert.False(MailAddress.IsEmptyOrValid(address));

    [Fact]
    public void An_address_has_a_limit()
        => Assert.False(MailAddress.IsEmptyOrValid("info@" + string.Join('.', Enumerable.Repeat(new string('a', 50), 5)) + ".org"));
}
