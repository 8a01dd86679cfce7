using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Builders;

namespace Grove.Hosting.Shells;

/// <summary>The middleware and endpoints of a shell.</summary>
internal sealed class ShellPipeline(RequestDelegate pipeline) : IShellPipeline
{
    public Task Invoke(object context) => pipeline((HttpContext)context);
}
