using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Grove.Admin.Tests.Running;

/// <summary>A page that a browser shows.</summary>
internal sealed class Page(Browser browser, HttpResponseMessage response, IHtmlDocument document)
{
    public HttpStatusCode Status => response.StatusCode;

    public HttpResponseMessage Response => response;

    public string Path => response.RequestMessage!.RequestUri!.AbsolutePath;

    public string? Heading => document.QuerySelector("h1")?.TextContent.Trim();

    public string? Message => document.QuerySelector("[role=status].alert")?.TextContent.Trim();

    /// <summary>What the summary of errors says, line by line.</summary>
    public IReadOnlyList<string> Errors => [.. document.QuerySelectorAll("[role=alert] li").Select(line => line.TextContent.Trim())];

    public IElement? Find(string selector) => document.QuerySelector(selector);

    public IReadOnlyList<IElement> All(string selector) => [.. document.QuerySelectorAll(selector)];

    public bool HasButton(string text) => FindButton(text) is not null;

    public string? Value(string name) => document.QuerySelector($"[name='{name}']") switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };

    /// <summary>Follows a link of the page itself, not of the menu or the bar.</summary>
    public Task<Page> FollowAsync(string linkText)
        => browser.OpenAsync(document.QuerySelectorAll("main a").Single(link => link.TextContent.Trim() == linkText).GetAttribute("href")!);

    /// <summary>Presses a button: sends the form that it is in, with what was typed.</summary>
    public Task<Page> PressAsync(string buttonText, Dictionary<string, string>? typed = null)
    {
        var button = FindButton(buttonText) ?? throw new InvalidOperationException($"{Path} has no button '{buttonText}': {string.Join(", ", All("button").Select(other => other.TextContent.Trim()))}");
        return SendAsync((IHtmlFormElement)button.Closest("form")!, typed, button);
    }

    public Task<Page> SendAsync(string formSelector, Dictionary<string, string>? typed = null)
        => SendAsync((IHtmlFormElement)document.QuerySelector(formSelector)!, typed, null);

    private IElement? FindButton(string text) => document.QuerySelectorAll("button:not([aria-hidden])").FirstOrDefault(button => button.TextContent.Trim() == text);

    private Task<Page> SendAsync(IHtmlFormElement form, Dictionary<string, string>? typed, IElement? button)
    {
        var values = form.QuerySelectorAll("input, textarea, select").SelectMany(Sent).Where(value => typed?.ContainsKey(value.Key) != true).ToList();
        values.AddRange(typed ?? []);

        if (button?.GetAttribute("name") is { } name)
        {
            values.Add(new(name, button.GetAttribute("value") ?? ""));
        }

        var action = form.GetAttribute("action");
        return browser.PostAsync(string.IsNullOrEmpty(action) ? response.RequestMessage!.RequestUri!.PathAndQuery : action, values);
    }

    private static IEnumerable<KeyValuePair<string, string>> Sent(IElement control)
    {
        if (control.GetAttribute("name") is not { } name || control.HasAttribute("disabled"))
        {
            return [];
        }

        return control switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
            IHtmlInputElement input => [new(name, input.Value)],
            IHtmlTextAreaElement area => [new(name, area.Value)],
            IHtmlSelectElement select => select.SelectedOptions.Select(option => KeyValuePair.Create(name, option.Value)),
            _ => [],
        };
    }
}
