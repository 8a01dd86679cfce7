using System.Net;
using Grove.Admin.Tests.Running;

namespace Grove.Admin.Tests.Content;

/// <summary>Writes stories in the admin.</summary>
internal static class Stories
{
    public static async Task<Page> WriteAsync(Browser browser, string title, string button, string? related = null)
    {
        var form = await browser.OpenAsync("/Admin/Contents/ContentTypes/Story/Create");
        var typed = new Dictionary<string, string> { ["TitlePart.Title"] = title, ["Story.Lead.Text"] = "Lead of " + title };

        if (related is not null)
        {
            typed["Story.Related.ContentItemIds"] = related;
        }

        var page = await form.PressAsync(button, typed);
        Assert.True(page.Status == HttpStatusCode.OK, string.Join('\n', page.Errors));
        return page;
    }

    /// <summary>The id of the item that an editor's page shows.</summary>
    public static string IdOf(Page page) => page.Path.Split('/')[^2];
}
