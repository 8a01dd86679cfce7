using Ganss.Xss;
using OrchardCore.Infrastructure.Html;

namespace Grove.Content.Sanitizing;

/// <summary>Takes out of HTML what could run code or load what a page must not.</summary>
internal sealed class HtmlSanitizerService : IHtmlSanitizerService
{
    private readonly HtmlSanitizer _sanitizer = Create();

    public string Sanitize(string html) => string.IsNullOrEmpty(html) || PlainHtml.Is(html) ? html : _sanitizer.Sanitize(html);

    internal static HtmlSanitizer Create()
    {
        var sanitizer = new HtmlSanitizer();
        sanitizer.AllowedAttributes.Add("class");
        // The language of a passage: screen readers and hyphenation need it.
        sanitizer.AllowedAttributes.Add("lang");
        sanitizer.AllowedAttributes.Add("dir");
        sanitizer.AllowedAttributes.Add("id");
        // The site's policy allows no inline style; keeping what browsers refuse would mislead.
        sanitizer.AllowedAttributes.Remove("style");
        sanitizer.AllowedTags.Remove("form");
        sanitizer.AllowedTags.Remove("input");
        sanitizer.AllowedTags.Remove("button");
        sanitizer.AllowedTags.Remove("select");
        sanitizer.AllowedTags.Remove("textarea");
        sanitizer.AllowedSchemes.Add("mailto");
        sanitizer.AllowedSchemes.Add("tel");
        return sanitizer;
    }
}
