using System.Text.RegularExpressions;
using CansCms.Campaigns.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;

namespace CansCms.Campaigns.Handlers;

public sealed partial class CampaignPartHandler(IStringLocalizer<CampaignPartHandler> S) : ContentPartHandler<CampaignPart>
{
    protected override Task ValidatingAsync(ValidateContentPartContext context, CampaignPart part)
    {
        MustBeAHashtag(context, part.Hashtag?.Text);
        MustEndAfterItStarts(context, part.StartsUtc?.Value, part.EndsUtc?.Value);
        MustLinkToTheWeb(context, part.CallToAction?.Url);
        MustDescribeItsImage(context, part);

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

    private void MustLinkToTheWeb(ValidateContentPartContext context, string? url)
    {
        if (!string.IsNullOrEmpty(url)
            && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            context.Fail(S["'{0}' is not a web address. It must start with http:// or https://.", url], nameof(CampaignPart.CallToAction));
        }
    }

    private void MustDescribeItsImage(ValidateContentPartContext context, CampaignPart part)
    {
        if (part.Image?.Paths is not { } paths)
        {
            return;
        }

        for (var i = 0; i < paths.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(part.Image.MediaTexts?.ElementAtOrDefault(i)))
            {
                context.Fail(S["Describe the image '{0}' for those who cannot see it.", paths[i]], nameof(CampaignPart.Image));
            }
        }
    }

    [GeneratedRegex(@"^#[\p{L}\p{M}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Hashtag();
}
