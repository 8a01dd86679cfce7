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
        api.MapGet("/{contentItemId}", (string contentItemId, HttpContext context) => Api(context).GetAsync(context.User, contentItemId));
        api.MapPost("/", (HttpContext context, bool draft = false) => Api(context).PostAsync(context, draft));
        api.MapDelete("/{contentItemId}", (string contentItemId, HttpContext context) => Api(context).DeleteAsync(context.User, contentItemId));
    }

    private static ContentApi Api(HttpContext context) => context.RequestServices.GetRequiredService<ContentApi>();
}
