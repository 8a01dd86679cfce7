using CansCms.Campaigns.Handlers;
using CansCms.Campaigns.Models;
using CansCms.Tests.Validation;
using OrchardCore.ContentFields.Fields;

namespace CansCms.Tests.Campaigns;

public sealed class CampaignPartHandlerTests
{
    private static readonly DateTime s_day = new(2019, 6, 20, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task A_campaign_without_anything_breaks_no_rule()
        => Assert.Empty(await ErrorsAsync(new CampaignPart()));

    [Theory]
    [InlineData("#IBelong")]
    [InlineData("#2024_мақсат")]
    [InlineData("#азаматтықсыздық")]
    public async Task A_hashtag_is_letters_digits_and_underscores_after_the_sign(string hashtag)
        => Assert.Empty(await ErrorsAsync(new CampaignPart { Hashtag = new TextField { Text = hashtag } }));

    [Theory]
    [InlineData("IBelong")]
    [InlineData("#")]
    [InlineData("#2024")]
    [InlineData("#I Belong")]
    [InlineData("#I-Belong")]
    [InlineData(" #IBelong")]
    [InlineData("#IBelong\n")]
    public async Task Anything_else_is_not_a_hashtag(string hashtag)
        => Assert.StartsWith(
            "CampaignPart.Hashtag: '",
            Assert.Single(await ErrorsAsync(new CampaignPart { Hashtag = new TextField { Text = hashtag } })));

    [Fact]
    public async Task A_hashtag_has_a_limit()
        => Assert.Equal(
            "CampaignPart.Hashtag: The hashtag is longer than 100 characters.",
            Assert.Single(await ErrorsAsync(new CampaignPart { Hashtag = new TextField { Text = "#" + new string('a', 100) } })));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task A_campaign_must_end_after_it_starts(int days)
        => Assert.Equal(
            "CampaignPart.EndsUtc: The campaign must end after it starts.",
            Assert.Single(await ErrorsAsync(Between(s_day, s_day.AddDays(days)))));

    [Fact]
    public async Task A_campaign_may_lack_a_start_or_an_end()
    {
        Assert.Empty(await ErrorsAsync(Between(s_day, null)));
        Assert.Empty(await ErrorsAsync(Between(null, s_day)));
        Assert.Empty(await ErrorsAsync(Between(s_day, s_day.AddTicks(1))));
    }

    [Fact]
    public async Task A_call_to_action_says_what_to_do()
    {
        var part = new CampaignPart { CallToAction = new LinkField { Url = "https://www.unhcr.org/ibelong" } };

        Assert.Equal(
            "CampaignPart.CallToAction: Say in words what a reader can do there: the address alone tells nothing.",
            Assert.Single(await ErrorsAsync(part)));

        part.CallToAction.Text = "Sign the open letter";

        Assert.Empty(await ErrorsAsync(part));
    }

    private static CampaignPart Between(DateTime? starts, DateTime? ends)
        => new() { StartsUtc = new DateTimeField { Value = starts }, EndsUtc = new DateTimeField { Value = ends } };

    private static Task<string[]> ErrorsAsync(CampaignPart part)
        => Rules.ErrorsAsync(new CampaignPartHandler(new SourceLocalizer<CampaignPartHandler>()), part);
}
