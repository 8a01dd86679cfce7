using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using CansCms.Delivery.Tests.Running;

namespace CansCms.Delivery.Tests;

/// <summary>What browsers and networks are told of an answer, and what they may ask.</summary>
public sealed class HttpCacheTests
{
    private const string Query = "{ article { displayText path } }";

    [Fact]
    public async Task An_answer_has_a_strong_tag_by_which_it_is_not_sent_again()
    {
        await using var site = await Site.StartAsync();
        var first = await site.AskAsync(Query);

        var again = await site.AskAsync(Query, request => request.Headers.IfNoneMatch.ParseAdd(first.ETag!));

        Assert.False(first.Response.Headers.ETag!.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, again.Status);
        Assert.Empty(again.Text);
        Assert.Equal(first.ETag, again.ETag);
    }

    [Fact]
    public async Task The_tag_is_another_one_when_the_answer_is()
    {
        await using var site = await Site.StartAsync();
        var first = await site.AskAsync(Query);
        await site.EditAsync(content => content.RetitleAsync("two-en", "Second"));

        var again = await site.AskAsync(Query, request => request.Headers.IfNoneMatch.ParseAdd(first.ETag!));

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Contains("Second", again.Text);
        Assert.NotEqual(first.ETag, again.ETag);
    }

    [Fact]
    public async Task An_edit_that_changes_no_word_of_an_answer_leaves_its_tag()
    {
        await using var site = await Site.StartAsync();
        var first = await site.AskAsync("{ article { path } }");
        await site.EditAsync(content => content.RetitleAsync("two-en", "Second"));

        var again = await site.AskAsync("{ article { path } }", request => request.Headers.IfNoneMatch.ParseAdd(first.ETag!));

        Assert.Equal(HttpStatusCode.NotModified, again.Status);
        Assert.False(again.IsFromCache);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task HEAD_answers_the_head_of_GET(bool isKnown)
    {
        await using var site = await Site.StartAsync();
        var known = isKnown ? await site.AskAsync(Query) : null;

        var head = await site.SendAsync(HttpMethod.Head, "query=" + Uri.EscapeDataString(Query), null);
        var get = await site.AskAsync(Query);

        Assert.Equal(HttpStatusCode.OK, head.Status);
        Assert.Empty(head.Text);
        Assert.Equal(Encoding.UTF8.GetByteCount(get.Text), head.Response.Content.Headers.ContentLength);
        Assert.Equal(get.ETag, head.ETag);
        Assert.Equal(known?.ETag ?? head.ETag, get.ETag);
        Assert.True(get.IsFromCache);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_compressed_answer_has_a_tag_of_its_own(string encoding)
    {
        await using var site = await Site.StartAsync();
        var plain = await site.AskAsync(Query);

        var compressed = await site.AskAsync(Query, request => request.Headers.AcceptEncoding.ParseAdd(encoding));
        var refused = await site.AskAsync(Query, request => request.Headers.AcceptEncoding.ParseAdd(encoding + ";q=0"));
        var known = await site.AskAsync(Query, request =>
        {
            request.Headers.AcceptEncoding.ParseAdd(encoding);
            request.Headers.IfNoneMatch.ParseAdd(compressed.ETag!);
        });

        Assert.Equal([encoding], compressed.Response.Content.Headers.ContentEncoding);
        Assert.NotEqual(plain.ETag, compressed.ETag);
        Assert.Contains("Accept-Encoding", compressed.Response.Headers.Vary);
        Assert.Equal(HttpStatusCode.NotModified, known.Status);
        Assert.Equal(plain.Text, refused.Text);
    }

    [Fact]
    public async Task Forms_of_one_question_share_an_answer()
    {
        await using var site = await Site.StartAsync();
        const string document = "query A($a: String, $b: Int) { article(where: { path: $a }, first: $b) { displayText } }";
        await site.GetAsync($"query={Uri.EscapeDataString(document)}&operationName=A&variables={Uri.EscapeDataString("""{"a":"en/news/one","b":3}""")}");

        var posted = await site.PostAsync(new JsonObject { ["variables"] = new JsonObject { ["b"] = 3, ["a"] = "en/news/one" }, ["query"] = document, ["operationName"] = "A" });
        var other = await site.PostAsync(new JsonObject { ["variables"] = new JsonObject { ["b"] = 3, ["a"] = "en/news/two" }, ["query"] = document, ["operationName"] = "A" });

        Assert.True(posted.IsFromCache);
        Assert.Contains("One", posted.Text);
        Assert.False(other.IsFromCache);
        Assert.Contains("Two", other.Text);
    }

    [Fact]
    public async Task The_form_of_the_response_is_part_of_the_question()
    {
        await using var site = await Site.StartAsync();
        await site.AskAsync(Query);

        var asked = await site.AskAsync(Query, request => request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json")));

        Assert.Equal("application/graphql-response+json", asked.Response.Content.Headers.ContentType!.MediaType);
        Assert.False(asked.IsFromCache);
    }

    [Fact]
    public async Task The_language_of_the_reader_is_part_of_the_question()
    {
        await using var site = await Site.StartAsync();
        await site.AskAsync(Query);

        Assert.False((await site.AskAsync(Query, request => request.Headers.AcceptLanguage.ParseAdd("kk"))).IsFromCache);
        Assert.True((await site.AskAsync(Query, request => request.Headers.AcceptLanguage.ParseAdd("kk"))).IsFromCache);
        Assert.True((await site.AskAsync(Query, request => request.Headers.AcceptLanguage.ParseAdd("de"))).IsFromCache);
        Assert.True((await site.AskAsync(Query, request => request.Headers.Add("Cookie", ".AspNetCore.Culture=c%3Dkk%7Cuic%3Dkk"))).IsFromCache);
        Assert.Equal(2, site.Counters.Stored);
    }

    [Fact]
    public async Task The_configuration_says_for_how_long_others_may_keep_an_answer()
    {
        await using var site = await Site.StartAsync(options => options
            .With("OrchardCore:CansCms_Delivery:MaxAge", "00:00:10")
            .With("OrchardCore:CansCms_Delivery:SharedMaxAge", "00:05:00")
            .With("OrchardCore:CansCms_Delivery:StaleWhileRevalidate", "00:01:00"));

        Assert.Equal("public, max-age=10, s-maxage=300, stale-while-revalidate=60", (await site.AskAsync(Query)).CacheControl);
        Assert.Equal("no-cache", (await site.PostAsync(new JsonObject { ["query"] = Query })).CacheControl);
    }

    [Fact]
    public async Task Unless_told_otherwise_others_ask_each_time()
    {
        await using var site = await Site.StartAsync();
        Assert.Equal("public, must-revalidate, max-age=0", (await site.AskAsync(Query)).CacheControl);
    }

    [Fact]
    public async Task Answers_stay_within_their_budget()
    {
        await using var site = await Site.StartAsync(options => options.With("OrchardCore:CansCms_Delivery:MaxBytes", "20000"));

        for (var i = 0; i < 50; i++)
        {
            await site.AskAsync($"{{ article {{ a{i}: displayText }} }}");
        }

        Assert.Equal(50, site.Counters.Stored);
        Assert.InRange(site.Cache.Bytes, 1, 20_000);
        Assert.True((await site.AskAsync("{ article { a49: displayText } }")).IsFromCache);
        Assert.False((await site.AskAsync("{ article { a0: displayText } }")).IsFromCache);
    }
}
