using System.Net;
using CansCms.Delivery.Tests.Running;
using GraphQL;
using GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;

namespace CansCms.Delivery.Tests;

/// <summary>Pages that are made of documents executed in the process.</summary>
public sealed class PageTests
{
    [Fact]
    public async Task A_page_is_kept_until_what_it_shows_changes()
    {
        await using var site = await StartAsync();
        var first = await PageAsync(site);
        await site.EditAsync(content => content.RetitleAsync("kz-en", "The Republic of Kazakhstan"));

        var second = await PageAsync(site);
        Assert.Equal(1, site.Counters.Hits);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal("en", Assert.Single(second.Content.Headers.ContentLanguage));
        Assert.Equal("text/html", second.Content.Headers.ContentType!.MediaType);

        await site.EditAsync(content => content.RetitleAsync("two-en", "Second"));
        Assert.Contains("Second", await (await PageAsync(site)).Content.ReadAsStringAsync());
        Assert.Equal(1, site.Counters.Hits);
    }

    [Fact]
    public async Task A_page_that_is_known_is_not_sent_again()
    {
        await using var site = await StartAsync();
        var first = await PageAsync(site);

        var again = await PageAsync(site, request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task Pages_differ_by_path_and_query()
    {
        await using var site = await StartAsync();
        await PageAsync(site);

        await PageAsync(site, path: "/page?page=2");
        await PageAsync(site, path: "/page/other");

        Assert.Equal(0, site.Counters.Hits);
        Assert.Equal(3, site.Counters.Stored);
    }

    [Fact]
    public async Task A_page_with_credentials_is_nobody_elses()
    {
        await using var site = await StartAsync();
        await PageAsync(site);

        var answer = await PageAsync(site, request => request.Headers.TryAddWithoutValidation("Authorization", "Bearer nonsense"));

        Assert.Equal(0, site.Counters.Hits);
        Assert.True(answer.Headers.CacheControl!.Private);
    }

    private static async Task<HttpResponseMessage> PageAsync(Site site, Action<HttpRequestMessage>? configure = null, string path = "/page")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        configure?.Invoke(request);
        return await site.Host.Client.SendAsync(request);
    }

    private static Task<Site> StartAsync() => Site.StartAsync(options => options.WithMiddleware(app => app.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/page"))
        {
            context.SetEndpoint(new Endpoint(ShowAsync, new EndpointMetadataCollection(new OutputCacheAttribute()), "page"));
        }

        return next(context);
    })));

    private static async Task ShowAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var result = await services.GetRequiredService<IDocumentExecuter>().ExecuteAsync(new ExecutionOptions
        {
            Schema = await services.GetRequiredService<ISchemaFactory>().GetSchemaAsync(),
            Query = "{ article { displayText } }",
            RequestServices = services,
            User = context.User,
            UserContext = new GraphQLUserContext { User = context.User },
        });

        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentLanguage = "en";
        await context.Response.WriteAsync("<!DOCTYPE html><p>" + services.GetRequiredService<IGraphQLTextSerializer>().Serialize(result));
    }
}
