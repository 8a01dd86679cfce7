using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Modules;

/// <summary>Adds the services and the pipeline of a feature.</summary>
public abstract class StartupBase : IStartup, IAsyncStartup
{
    /// <summary>Where <see cref="ConfigureServices"/> stands among the startups; a higher number comes later.</summary>
    public virtual int Order { get; }

    /// <summary>Where <see cref="Configure"/> stands among the startups; <see cref="Order"/> unless overridden.</summary>
    public virtual int ConfigureOrder => Order;

    public virtual void ConfigureServices(IServiceCollection services)
    {
    }

    public virtual void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
    }

    public virtual ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => ValueTask.CompletedTask;
}
