using OrchardCore.Infrastructure.Html;

namespace Grove.Content.Html;

/// <summary>Cleans HTML on its way in; what is stored is what is shown.</summary>
internal sealed class SanitizedHtml(IHtmlSanitizerService sanitizer)
{
    /// <summary>The clean text, or null where the text is clean already.</summary>
    public string? Changed(string? html)
        => string.IsNullOrEmpty(html) || sanitizer.Sanitize(html) is var clean && clean == html ? null : clean;
}
