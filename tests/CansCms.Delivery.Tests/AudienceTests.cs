using System.Net;
using System.Text.Json.Nodes;
using CansCms.Delivery.Tests.Running;
using Grove.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Documents;
using OrchardCore.Roles.Models;
using OrchardCore.Settings;

namespace CansCms.Delivery.Tests;

/// <summary>Whose answers are kept: those that every visitor gets alike, and only while visitors may get them.</summary>
public sealed class AudienceTests
{
    private const string Query = "{ article { displayText } }";

    [Fact]
    public async Task A_user_neither_gets_nor_makes_an_answer_of_visitors()
    {
        await using var site = await Site.StartAsync();
        using var user = site.Host.CreateClient();
        await LogInAsync(user);

        var first = await site.AskAsync(Query, client: user);
        var visitor = await site.AskAsync(Query);
        var second = await site.AskAsync(Query, client: user);

        // The login's own word, which may come after ours, is as strict.
        Assert.True(first.Response.Headers.CacheControl!.NoStore);
        Assert.False(visitor.IsFromCache);
        Assert.False(second.IsFromCache);
        Assert.Equal(1, site.Counters.Stored);
    }

    [Fact]
    public async Task Who_brings_credentials_gets_no_kept_answer()
    {
        await using var site = await Site.StartAsync();
        await site.AskAsync(Query);

        var answer = await site.AskAsync(Query, request => request.Headers.TryAddWithoutValidation("Authorization", "Bearer nonsense"));

        Assert.False(answer.IsFromCache);
        Assert.Equal("no-store, private", answer.CacheControl);
    }

    [Fact]
    public async Task A_visitor_with_cookies_of_other_programs_gets_the_answer_of_all()
    {
        await using var site = await Site.StartAsync();
        await site.AskAsync(Query);

        Assert.True((await site.AskAsync(Query, request => request.Headers.Add("Cookie", "_ga=1"))).IsFromCache);
    }

    [Fact]
    public async Task A_draft_is_in_no_kept_answer()
    {
        await using var site = await Site.StartAsync();
        await site.EditAsync(content => content.ChangeDraftAsync("two-en", "Secret"));

        var asked = await site.AskAsync("{ article(status: LATEST) { displayText } }");
        var again = await site.AskAsync("{ article(status: LATEST) { displayText } }");

        Assert.DoesNotContain("Secret", asked.Text);
        Assert.False(again.IsFromCache);
        Assert.Equal(0, site.Counters.Stored);
    }

    [Theory]
    [InlineData("{ nothing }")]
    [InlineData("{ article(first: 100000) { displayText } }")]
    [InlineData("{ article(first: -1) { displayText } }")]
    [InlineData("{ __schema { queryType { name } } }")]
    [InlineData("{ article { render } }")]
    [InlineData("query A { article { displayText } } query B { country { displayText } }")]
    public async Task Errors_and_what_is_not_understood_are_not_kept(string query)
    {
        await using var site = await Site.StartAsync();

        var answer = await site.AskAsync(query);
        await site.AskAsync(query);

        Assert.Equal("no-store", answer.CacheControl);
        Assert.Equal(0, site.Counters.Stored);
    }

    [Fact]
    public async Task An_answer_that_sets_a_cookie_is_not_kept()
    {
        var isFirst = true;
        await using var site = await Site.StartAsync(options => options.WithMiddleware(app => app.Use((context, next) =>
        {
            if (isFirst)
            {
                context.Response.Cookies.Append("personal", "1");
                isFirst = false;
            }

            return next(context);
        })));

        await site.AskAsync(Query);
        var second = await site.AskAsync(Query);

        Assert.False(second.IsFromCache);
        Assert.False((await site.AskAsync(Query)).Response.Headers.Contains("Set-Cookie"));
        Assert.Equal(1, site.Counters.Stored);
    }

    [Fact]
    public async Task Visitors_that_may_not_ask_any_more_get_no_kept_answer()
    {
        await using var site = await Site.StartAsync();
        await site.AskAsync(Query);

        await site.Host.InScopeAsync(async services =>
        {
            var roles = services.GetRequiredService<IDocumentManager<RolesDocument>>();
            var document = await roles.GetOrCreateMutableAsync();
            document.Roles.First(role => role.RoleName == "Anonymous").RoleClaims.Clear();
            await roles.UpdateAsync(document);
        });

        Assert.Equal(HttpStatusCode.Unauthorized, (await site.AskAsync(Query)).Status);
    }

    [Fact]
    public async Task A_change_of_settings_makes_answers_anew()
    {
        await using var site = await Site.StartAsync();
        await site.AskAsync(Query);

        await site.Host.InScopeAsync(async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            var settings = await sites.LoadSiteSettingsAsync();
            settings.BaseUrl = "https://cans.example.org";
            await sites.UpdateSiteSettingsAsync(settings);
        });

        Assert.False((await site.AskAsync(Query)).IsFromCache);
    }

    [Fact]
    public async Task A_change_of_definitions_makes_answers_anew()
    {
        await using var site = await Site.StartAsync();
        await site.AskAsync(Query);

        await site.Host.InScopeAsync(services => services.GetRequiredService<IContentDefinitionManager>()
            .AlterTypeDefinitionAsync("Article", type => type.WithDisplayName("Story")));

        Assert.False((await site.AskAsync(Query)).IsFromCache);
    }

    [Fact]
    public async Task What_is_posted_as_a_mutation_is_executed_each_time()
    {
        await using var site = await Site.StartAsync();
        var mutation = new JsonObject { ["query"] = "mutation { createSomething { id } }" };

        await site.PostAsync(mutation);
        var second = await site.PostAsync(mutation);

        Assert.Equal("no-store", second.CacheControl);
        Assert.Equal(0, site.Counters.Misses);
    }

    private static async Task LogInAsync(HttpClient client)
    {
        var form = await client.GetStringAsync("/Login");
        var token = System.Text.RegularExpressions.Regex.Match(form, """name="__RequestVerificationToken"[^>]*value="([^"]+)""").Groups[1].Value;
        var answer = await client.PostAsync("/Login", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["UserName"] = CmsHost.AdminUserName,
            ["Password"] = CmsHost.AdminPassword,
            ["__RequestVerificationToken"] = token,
        }));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }
}
