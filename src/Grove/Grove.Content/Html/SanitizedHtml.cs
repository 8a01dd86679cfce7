using OrchardCore.Infrastructure.Html;

namespace Grove.Content.Html;

/// <summary>Cleans HTML on its way in; what is stored is what is shown.</summary>
internal sealed class SanitizedHtml(IHtmlSanitizerService sanitizer)
{
    // An item is cleaned when it is made and again, moments later, when it is updated: cleaning costs more than all else that is done to it.
    private volatile string? _lastClean;

    /// <summary>The clean text, or null where the text is clean already.</summary>
    public string? Changed(string? html)
    {
        if (string.IsNullOrEmpty(html) || html == _lastClean)
        {
            return null;
        }

        var clean = sanitizer.Sanitize(html);
        _lastClean = clean;
        return clean == html ? null : clean;
    }
}
