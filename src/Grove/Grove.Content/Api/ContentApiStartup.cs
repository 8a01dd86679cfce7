using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Grove.Content.Api;

/// <summary>Lets programs read, write and delete items one at a time.</summary>
[Feature("OrchardCore.Contents")]
public sealed class ContentApiStartup : StartupBase
{
    internal const string Scheme = "Api";

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ContentApi>();
        services.AddScoped<ContentWriter>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        // Tokens alone count here: a browser sends cookies unasked. What the caller may do is asked item by item.
        var api = routes.MapGroup("/api/content").WithMetadata(new AuthorizeAttribute { AuthenticationSchemes = Scheme }, new AllowAnonymousAttribute());
        api.MapGet("/{contentItemId}", Answer((api, context) => api.GetAsync(context.User, ContentItemId(context))));
        api.MapPost("/", Answer((api, context) => api.PostAsync(context)));
        api.MapDelete("/{contentItemId}", Answer((api, context) => api.DeleteAsync(context.User, ContentItemId(context))));
    }

    // Plain request delegates: what binds parameters of handlers would be made ready, for every type that it knows, at the first request of all.
    private static RequestDelegate Answer(Func<ContentApi, HttpContext, Task<IResult>> answer)
        => async context => await (await answer(context.RequestServices.GetRequiredService<ContentApi>(), context)).ExecuteAsync(context);

    private static string ContentItemId(HttpContext context) => (string)context.GetRouteValue("contentItemId")!;
}
