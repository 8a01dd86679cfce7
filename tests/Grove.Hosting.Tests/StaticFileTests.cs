using System.Net;
using Grove.Testing;

namespace Grove.Hosting.Tests;

public sealed class StaticFileTests
{
    [Fact]
    public async Task A_module_s_file_is_served_with_a_tag_and_may_be_kept()
    {
        await using var cms = await CmsHost.StartAsync();

        using var response = await cms.Client.GetAsync("/Grove.Admin/admin.css");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull(response.Headers.ETag);
        Assert.Equal(TimeSpan.FromDays(1), response.Headers.CacheControl?.MaxAge);
    }

    [Fact]
    public async Task A_file_that_the_browser_has_is_not_sent_again()
    {
        await using var cms = await CmsHost.StartAsync();
        using var first = await cms.Client.GetAsync("/Grove.Admin/admin.css");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/Grove.Admin/admin.css");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var response = await cms.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
    }
}
