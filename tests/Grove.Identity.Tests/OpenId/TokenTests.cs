using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Identity.Tests.OpenId;

public sealed class TokenTests
{
    [Fact]
    public async Task A_program_that_knows_its_secret_gets_a_token_of_one_hour()
    {
        await using var host = await ApiSite.StartAsync();

        var response = await host.AskForTokenAsync(ApiSite.Editor, "editor-secret");
        var answer = await response.JsonAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Bearer", (string?)answer["token_type"]);
        Assert.InRange((int)answer["expires_in"]!, 3599, 3600);
        Assert.NotEmpty((string)answer["access_token"]!);
    }

    [Theory]
    [InlineData("editor-client", "wrong", "invalid_client", "The specified client credentials are invalid.", "ID2055")]
    [InlineData("nobody", "wrong", "invalid_client", "The specified 'client_id' is invalid.", "ID2052")]
    public async Task A_program_that_does_not_is_refused(string clientId, string secret, string error, string description, string id)
    {
        await using var host = await ApiSite.StartAsync();

        var response = await host.AskForTokenAsync(clientId, secret);
        var answer = await response.JsonAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(error, (string?)answer["error"]);
        Assert.Equal(description, (string?)answer["error_description"]);
        Assert.Equal($"https://documentation.openiddict.com/errors/{id}", (string?)answer["error_uri"]);
    }

    [Fact]
    public async Task A_program_that_guesses_too_often_is_told_when_to_come_back()
    {
        await using var host = await ApiSite.StartAsync(configure: options => options.With("OrchardCore:Grove_RateLimits:TokensPerMinute", "2"));

        var first = await host.AskForTokenAsync(ApiSite.Editor, "wrong");
        var second = await host.AskForTokenAsync(ApiSite.Editor, "wrong");
        var third = await host.AskForTokenAsync(ApiSite.Editor, "editor-secret");

        Assert.All([first, second], answer => Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode));
        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
        Assert.InRange(third.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync("/Login")).StatusCode);
    }

    [Fact]
    public async Task Another_way_to_ask_for_a_token_is_not_supported()
    {
        await using var host = await ApiSite.StartAsync();

        var response = await host.Client.PostAsync("/connect/token", new FormUrlEncodedContent([new("grant_type", "password"), new("username", "admin"), new("password", "x")]));
        var answer = await response.JsonAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("unsupported_grant_type", (string?)answer["error"]);
        Assert.Equal("https://documentation.openiddict.com/errors/ID2032", (string?)answer["error_uri"]);
    }

    [Fact]
    public async Task A_token_opens_what_the_roles_of_its_program_may_do()
    {
        await using var host = await ApiSite.StartAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.SendAsync(null, HttpMethod.Get, "/api/graphql?query={site:__typename}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.SendAsync(ApiSite.Reader, HttpMethod.Get, "/api/graphql?query={site:__typename}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(ApiSite.Viewer, HttpMethod.Get, "/api/graphql?query={site:__typename}")).StatusCode);
    }

    [Fact]
    public async Task A_token_is_worth_nothing_after_its_hour()
    {
        await using var host = await ApiSite.StartAsync();
        var token = await host.TokenAsync(ApiSite.Editor);

        host.Time.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(HttpStatusCode.OK, (await host.SendWithAsync(token, HttpMethod.Get, "/api/content/note1")).StatusCode);

        host.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.SendWithAsync(token, HttpMethod.Get, "/api/content/note1")).StatusCode);
    }

    [Theory]
    [InlineData(""" "AccessTokenFormat": 0 """)]
    [InlineData(""" "AccessTokenFormat": "JsonWebToken" """)]
    [InlineData(""" "AccessTokenFormat": 1, "DisableAccessTokenEncryption": true """)]
    public async Task A_token_of_either_format_outlives_a_restart(string server)
    {
        await using var host = await ApiSite.StartAsync(server: server);
        var token = await host.TokenAsync(ApiSite.Editor);

        await host.RestartAsync();

        Assert.Equal(HttpStatusCode.OK, (await host.SendWithAsync(token, HttpMethod.Get, "/api/content/note1")).StatusCode);
    }

    [Fact]
    public async Task Settings_count_from_the_moment_they_change()
    {
        await using var host = await ApiSite.StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await host.AskForTokenAsync(ApiSite.Editor, "editor-secret")).StatusCode);

        await SetAsync(host, """{ "EnableTokenEndpoint": false }""");

        Assert.Equal(HttpStatusCode.NotFound, (await host.AskForTokenAsync(ApiSite.Editor, "editor-secret")).StatusCode);
    }

    [Fact]
    public async Task What_another_process_says_of_tokens_holds_here_soon_after()
    {
        using var folder = new TestFolder();
        await using var one = await StartAsync();
        await using var other = await StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await other.AskForTokenAsync(ApiSite.Editor, "editor-secret")).StatusCode);

        await SetAsync(one, """{ "EnableTokenEndpoint": false }""");
        await SoonAsync(HttpStatusCode.NotFound);

        await SetAsync(one, """{ "EnableTokenEndpoint": true, "AllowClientCredentialsFlow": true }""");
        await SoonAsync(HttpStatusCode.OK);

        Task<CmsHost> StartAsync() => ApiSite.StartAsync(configure: options =>
        {
            options.AppData = Path.Combine(folder.Path, "App_Data");
            options.With("OrchardCore:Grove_RateLimits:TokensPerMinute", "1000000");
        });

        async Task SoonAsync(HttpStatusCode status)
        {
            var started = Stopwatch.GetTimestamp();

            while ((await other.AskForTokenAsync(ApiSite.Editor, "editor-secret")).StatusCode != status)
            {
                Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(30), $"It did not answer {status} within 30 s.");
            }
        }
    }

    [Theory]
    [InlineData(""" "OrchardCore.OpenId.Server", "OrchardCore.OpenId.Validation" """)]
    [InlineData(""" "OrchardCore.OpenId.Server" """)]
    [InlineData(""" "OrchardCore.OpenId.Validation" """)]
    public async Task A_site_whose_recipe_leaves_the_settings_out_gives_no_tokens_and_knows_nobody_by_one(string features)
    {
        await using var host = await CmsHost.StartAsync($$"""
            { "name": "Test", "issetuprecipe": true, "steps": [ { "name": "feature", "enable": [ "OrchardCore.Contents", {{features}} ] } ] }
            """);

        Assert.Equal(HttpStatusCode.NotFound, (await host.AskForTokenAsync(ApiSite.Editor, "editor-secret")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.SendWithAsync("made-up", HttpMethod.Get, "/api/content/note1")).StatusCode);
    }

    [Fact]
    public async Task A_changed_token_is_worth_nothing()
    {
        await using var host = await ApiSite.StartAsync();
        var token = await host.TokenAsync(ApiSite.Editor);

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.SendWithAsync(token[..^8] + "AAAAAAAA", HttpMethod.Get, "/api/content/note1")).StatusCode);
    }

    [Fact]
    public async Task No_secret_is_kept_in_the_site_s_data()
    {
        await using var host = await ApiSite.StartAsync();
        await host.TokenAsync(ApiSite.Editor);

        foreach (var file in Directory.EnumerateFiles(host.AppData, "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            Assert.DoesNotContain("editor-secret", await reader.ReadToEndAsync());
        }
    }

    [Fact]
    public async Task A_scope_is_granted_to_the_programs_that_may_ask_for_it()
    {
        await using var host = await ApiSite.StartAsync("""
            ,{ "name": "OpenIdScope", "ScopeName": "news", "DisplayName": "News", "Resources": "site" }
            ,{ "name": "OpenIdApplication", "ClientId": "news-client", "ClientSecret": "news-secret", "Type": "confidential",
               "AllowClientCredentialsFlow": true, "ScopeEntries": [ { "Name": "news" } ] }
            """);

        Assert.Equal(HttpStatusCode.OK, (await host.AskForTokenAsync("news-client", "news-secret", "news")).StatusCode);

        var refused = await host.AskForTokenAsync(ApiSite.Editor, "editor-secret", "news");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("invalid_scope", (string?)(await refused.JsonAsync())["error"]);
    }

    [Theory]
    [InlineData("""{ "name": "OpenIdApplication", "ClientId": "x", "Type": "confidential", "AllowClientCredentialsFlow": true }""", "ClientSecret")]
    [InlineData("""{ "name": "OpenIdApplication", "ClientId": "x", "Type": "public", "AllowClientCredentialsFlow": true }""", "AllowClientCredentialsFlow")]
    [InlineData("""{ "name": "OpenIdApplication", "ClientId": "x", "ClientSecret": "y", "Type": "confidential", "RoleEntries": [ { "Name": "Nobody" } ] }""", "Nobody")]
    [InlineData("""{ "name": "OpenIdServerSettings", "AllowPasswordFlow": true }""", "AllowPasswordFlow")]
    [InlineData("""{ "name": "OpenIdServerSettings", "AccessTokenFormat": "Paper" }""", "AccessTokenFormat")]
    [InlineData("""{ "name": "OpenIdValidationSettings", "Authority": "https://example.org" }""", "Authority")]
    [InlineData("""{ "name": "OpenIdValidationSettings", "Tenant": "Other" }""", "Other")]
    public async Task A_step_that_asks_for_what_cannot_be_is_refused(string step, string named)
    {
        var failure = await Record.ExceptionAsync(() => ApiSite.StartAsync("," + step));

        Assert.Contains(named, failure?.ToString());
    }

    private static Task SetAsync(CmsHost host, string settings) => host.InScopeAsync(async services =>
    {
        foreach (var step in services.GetServices<IRecipeStepHandler>())
        {
            await step.ExecuteAsync(new RecipeExecutionContext { Name = "OpenIdServerSettings", Step = JsonNode.Parse(settings)!.AsObject() });
        }
    });
}
