using CansCms.Tests.Running;

namespace CansCms.Tests.Site;

/// <summary>The site is for slow lines: few requests, few bytes, and nothing that is fetched twice.</summary>
public sealed class WeightTests(CansSite site) : IClassFixture<CansSite>
{
    /// <summary>What a server may send at once, before it waits for the first answer of the other side (ten segments, RFC 6928).</summary>
    private const int FirstRoundTrip = 14_600;

    [Theory]
    [InlineData("/en")]
    [InlineData("/kk")]
    [InlineData("/ru")]
    public async Task The_home_page_with_all_that_it_shows_first_fits_a_round_trip_of_a_slow_line(string home)
    {
        var page = await site.Client.PageAsync(home);
        string[] files = [.. page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script, img:not([loading=lazy])").Select(file => file.GetAttribute("href") ?? file.GetAttribute("src")!).Distinct()];

        Assert.Single(page.QuerySelectorAll("link[rel=stylesheet]"));
        Assert.Empty(page.QuerySelectorAll("script, style, [style]"));
        Assert.True(files.Length <= 3, $"Beside the page: {string.Join(", ", files)}");

        var bytes = await BytesAsync(home);

        foreach (var file in files)
        {
            bytes += await BytesAsync(file);
        }

        Assert.InRange(bytes, 1, FirstRoundTrip);
    }

    [Fact]
    public async Task A_file_with_a_version_in_its_address_is_kept_for_ever_and_one_without_for_a_day()
    {
        var address = (await site.Client.PageAsync("/en")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        Assert.Matches(@"^/CansCms\.Site/site\.css\?v=[0-9a-f]{12}$", address);
        Assert.Equal("public, max-age=31536000, immutable", await CachingAsync(address));
        Assert.Equal("public, max-age=86400", await CachingAsync("/CansCms.Site/site.css"));
    }

    private async Task<int> BytesAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Encoding", "br" } } };
        using var response = await site.Client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }

    private async Task<string?> CachingAsync(string address)
    {
        using var response = await site.Client.GetAsync(address);
        return response.Headers.TryGetValues("Cache-Control", out var values) ? string.Join(", ", values) : null;
    }
}
