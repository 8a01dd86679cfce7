using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Html.Models;

namespace CansCms.Content.Handlers;

/// <summary>Holds that every image in a text is described; one that is there for its looks alone says so by an empty description.</summary>
public sealed partial class DescribedBodyHandler(IStringLocalizer<DescribedBodyHandler> S) : ContentPartHandler<HtmlBodyPart>
{
    protected override Task ValidatingAsync(ValidateContentPartContext context, HtmlBodyPart part)
    {
        foreach (Match image in Image().Matches(part.Html ?? ""))
        {
            // What stands in quotation marks is no attribute.
            if (!Description().IsMatch(Quoted().Replace(image.Value, "=''")))
            {
                context.Fail(
                    S["Describe the image '{0}' in the text for those who cannot see it: give it an alternative text.", WebUtility.HtmlDecode(Source().Match(image.Value).Groups["address"].Value)],
                    nameof(HtmlBodyPart.Html));
            }
        }

        return Task.CompletedTask;
    }

    [GeneratedRegex("""<img\b(?:"[^"]*"|'[^']*'|[^>"'])*>""", RegexOptions.IgnoreCase)]
    private static partial Regex Image();

    [GeneratedRegex("""=\s*(?:"[^"]*"|'[^']*')""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\salt(?=[\s=/>])", RegexOptions.IgnoreCase)]
    private static partial Regex Description();

    [GeneratedRegex("""\ssrc\s*=\s*["']?(?<address>[^"'\s>]*)""", RegexOptions.IgnoreCase)]
    private static partial Regex Source();
}
