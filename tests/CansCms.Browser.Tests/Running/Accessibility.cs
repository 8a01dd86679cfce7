using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CansCms.Browser.Tests.Running;

/// <summary>Holds a page to what axe can check of WCAG 2.2 AA and of good practice.</summary>
internal static class Accessibility
{
    private static readonly AxeRunOptions _rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        // Of what is right nobody reads the list, which is long and slow to make.
        ResultTypes = [ResultType.Violations],
    };

    public static async Task AssertAccessibleAsync(this IPage page)
    {
        var result = await page.RunAxe(_rules);
        Assert.True(result.Violations.Length == 0, $"{page.Url}:\n{string.Join('\n', result.Violations.Select(Describe))}");
    }

    /// <summary>Nothing is cut off or needs scrolling sideways, however narrow the window.</summary>
    public static async Task AssertFitsAsync(this IPage page)
    {
        var (content, window) = (await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), await page.EvaluateAsync<int>("document.documentElement.clientWidth"));
        Assert.True(content <= window, $"{page.Url} is {content} pixels wide in a window of {window}.");
    }

    private static string Describe(AxeResultItem item)
        => $"{item.Id} ({item.Impact}): {item.Help}\n    {string.Join("\n    ", item.Nodes.Take(5).Select(node => node.Html))}";
}
