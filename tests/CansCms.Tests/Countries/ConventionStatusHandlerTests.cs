using CansCms.Countries.Handlers;
using CansCms.Countries.Models;
using CansCms.Tests.Validation;
using OrchardCore.ContentFields.Fields;

namespace CansCms.Tests.Countries;

public sealed class ConventionStatusHandlerTests
{
    [Fact]
    public async Task A_party_may_say_since_when()
        => Assert.Empty(await ErrorsAsync(_ => { }));

    [Fact]
    public async Task A_country_may_be_no_party()
        => Assert.Empty(await ErrorsAsync(status => (status.Status.Text, status.Since.Value) = (ConventionStatus.NotParty, null)));

    [Fact]
    public async Task The_convention_is_named()
        => await AssertRefusedAsync(status => status.Convention.Text = null, "Convention 1: name the convention.");

    [Fact]
    public async Task The_status_is_known()
        => await AssertRefusedAsync(
            status => (status.Status.Text, status.Since.Value) = ("Signed", null),
            "Convention 1: the status must be Party or NotParty.");

    [Fact]
    public async Task Only_a_party_has_acceded()
        => await AssertRefusedAsync(
            status => status.Status.Text = ConventionStatus.NotParty,
            "Convention 1: only a party has a year or a day of accession.");

    [Fact]
    public async Task Only_a_party_has_a_day_of_accession()
        => await AssertRefusedAsync(
            status => (status.Status.Text, status.Since.Value, status.Date.Value) = (ConventionStatus.NotParty, null, new DateTime(2011, 12, 7)),
            "Convention 1: only a party has a year or a day of accession.");

    [Fact]
    public async Task The_day_of_accession_may_be_known()
        => Assert.Empty(await ErrorsAsync(status => status.Date.Value = new DateTime(2011, 12, 7)));

    [Fact]
    public async Task The_day_of_accession_is_in_its_year()
        => await AssertRefusedAsync(
            status => status.Date.Value = new DateTime(2012, 1, 1),
            "Convention 1: the day of accession must be in the year 2011.");

    [Fact]
    public async Task The_year_of_accession_is_a_year()
        => await AssertRefusedAsync(
            status => status.Since.Value = 12,
            "Convention 1: the year must be a whole number from 1900 to 2100.");

    [Fact]
    public async Task The_source_leads_to_the_web()
        => await AssertRefusedAsync(
            status => status.Source.Url = "file:///etc/passwd",
            "Convention 1: the address of the source must start with http:// or https://.");

    private static async Task AssertRefusedAsync(Action<ConventionStatus> change, string message)
        => Assert.Equal($"Rows.ContentItems: {message}", Assert.Single(await ErrorsAsync(change)));

    private static Task<string[]> ErrorsAsync(Action<ConventionStatus> change)
    {
        var status = new ConventionStatus
        {
            Convention = new TextField { Text = "1954 Convention" },
            Status = new TextField { Text = ConventionStatus.Party },
            Since = new NumericField { Value = 2011 },
            Source = new LinkField { Text = "UNHCR" },
        };

        change(status);

        return Rules.ErrorsInBagAsync(new ConventionStatusHandler(new SourceLocalizer<ConventionStatusHandler>()), status);
    }
}
