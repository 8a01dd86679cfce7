using Grove.Hosting.Shells;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace Grove.Hosting.Web;

/// <summary>
/// Runs a request in a scope of the shell. What the request changed is written before the first byte of its answer, so that an answer
/// never tells of something that was not kept.
/// </summary>
internal sealed class ShellMiddleware(RequestDelegate next, IShellHost shells, ShellSettings settings)
{
    public async Task InvokeAsync(HttpContext context)
    {
        _ = next;
        var scope = await shells.GetScopeAsync(settings);

        await scope.UsingAsync(async scope =>
        {
            var hostServices = context.Features.Get<IServiceProvidersFeature>();
            context.Features.Set<IServiceProvidersFeature>(new RequestServicesFeature(scope.ServiceProvider));
            var hostBody = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
            var body = new CommittedBody(hostBody, scope);
            context.Features.Set<IHttpResponseBodyFeature>(body);

            try
            {
                var pipeline = await ShellPipelines.GetAsync(scope.ShellContext);
                await pipeline.Invoke(context);
                await body.FinishAsync();
            }
            finally
            {
                context.Features.Set(hostBody);
                context.Features.Set(hostServices);
            }
        });
    }

    private sealed class RequestServicesFeature(IServiceProvider services) : IServiceProvidersFeature
    {
        public IServiceProvider RequestServices { get; set; } = services;
    }
}
