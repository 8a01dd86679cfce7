using CansCms.Network.Handlers;
using CansCms.Network.Models;
using CansCms.Tests.Validation;
using OrchardCore.ContentFields.Fields;

namespace CansCms.Tests.Network;

public sealed class OrganizationPartHandlerTests
{
    [Theory]
    [InlineData(OrganizationRelations.Member)]
    [InlineData(OrganizationRelations.Partner)]
    [InlineData(OrganizationRelations.PeerNetwork)]
    public async Task An_organisation_is_a_member_a_partner_or_a_peer_network(string relation)
        => Assert.Empty(await ErrorsAsync(part => part.Relation.Text = relation));

    [Theory]
    [InlineData("Friend")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Another_relation_is_refused_at_the_field(string? relation)
        => Assert.Equal(
            $"OrganizationPart.Relation: '{relation}' is not a relation to the network. It must be Member, Partner or PeerNetwork.",
            Assert.Single(await ErrorsAsync(part => part.Relation.Text = relation)));

    [Fact]
    public async Task The_year_is_one()
        => Assert.Equal(
            "OrganizationPart.Since: The year must be a whole number from 1900 to 2100.",
            Assert.Single(await ErrorsAsync(part => part.Since.Value = 16)));

    [Fact]
    public async Task The_e_mail_address_is_one()
        => Assert.Equal(
            "OrganizationPart.Email: 'info' is not an e-mail address.",
            Assert.Single(await ErrorsAsync(part => part.Email.Text = "info")));

    private static Task<string[]> ErrorsAsync(Action<OrganizationPart> change)
    {
        var part = new OrganizationPart { Relation = new TextField { Text = OrganizationRelations.Member }, Since = new NumericField { Value = 2016 }, Email = new TextField { Text = "info@example.org" } };

        change(part);

        return Rules.ErrorsAsync(new OrganizationPartHandler(new SourceLocalizer<OrganizationPartHandler>()), part);
    }
}
