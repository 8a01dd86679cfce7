using System.Text.RegularExpressions;
using CansCms.Campaigns.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;

namespace CansCms.Campaigns.Handlers;

/// <summary>Holds that a campaign has a hashtag that is one, ends after it starts, and says in words what a reader can do.</summary>
public sealed partial class CampaignPartHandler(IStringLocalizer<CampaignPartHandler> S) : ContentPartHandler<CampaignPart>
{
    protected override Task ValidatingAsync(ValidateContentPartContext context, CampaignPart part)
    {
        MustBeAHashtag(context, part.Hashtag?.Text);
        MustEndAfterItStarts(context, part.StartsUtc?.Value, part.EndsUtc?.Value);
        MustSayWhatToDo(context, part);

        return Task.CompletedTask;
    }

    private void MustBeAHashtag(ValidateContentPartContext context, string? hashtag)
    {
        if (string.IsNullOrEmpty(hashtag))
        {
            return;
        }

        if (hashtag.Length > CampaignPart.HashtagLength)
        {
            context.Fail(S["The hashtag is longer than {0} characters.", CampaignPart.HashtagLength], nameof(CampaignPart.Hashtag));
        }
        else if (!Hashtag().IsMatch(hashtag))
        {
            context.Fail(
                S["'{0}' is not a hashtag. Write # and then letters, digits or underscores, with at least one letter.", hashtag],
                nameof(CampaignPart.Hashtag));
        }
    }

    private void MustEndAfterItStarts(ValidateContentPartContext context, DateTime? starts, DateTime? ends)
    {
        if (ends <= starts)
        {
            context.Fail(S["The campaign must end after it starts."], nameof(CampaignPart.EndsUtc));
        }
    }

    private void MustSayWhatToDo(ValidateContentPartContext context, CampaignPart part)
    {
        if (!string.IsNullOrEmpty(part.CallToAction?.Url) && string.IsNullOrWhiteSpace(part.CallToAction.Text))
        {
            context.Fail(S["Say in words what a reader can do there: the address alone tells nothing."], nameof(CampaignPart.CallToAction));
        }
    }

    [GeneratedRegex(@"^#[\p{L}\p{M}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Hashtag();
}
