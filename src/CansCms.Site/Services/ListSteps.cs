using CansCms.Site.Models;
using Microsoft.Extensions.Localization;

namespace CansCms.Site.Services;

/// <summary>Names pages of lists in the way to them.</summary>
public static class ListSteps
{
    /// <summary>The last step of the way to a page of a list: what it is narrowed to, and its number; null for the whole list's first page.</summary>
    public static string? StepOf(this ListAddress list, string? narrowedTo, IStringLocalizer<SiteText> S)
    {
        string?[] steps = [narrowedTo, list.Number > 1 ? S["Page {0}", list.Number].Value : null];
        var named = steps.Where(step => !string.IsNullOrEmpty(step)).ToArray();

        return named.Length == 0 ? null : string.Join(" · ", named);
    }
}
