using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets an application add to its shells.</summary>
public class OrchardCoreBuilder
{
    public OrchardCoreBuilder(IServiceCollection services)
    {
        ApplicationServices = services;
    }

    public IServiceCollection ApplicationServices { get; }

    /// <summary>Adds a startup class of the application's own.</summary>
    public OrchardCoreBuilder RegisterStartup<T>() where T : class, IStartup
    {
        ApplicationServices.AddTransient<IStartup, T>();
        return this;
    }

    /// <summary>Adds services to every shell.</summary>
    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection> configure, int order = 0)
        => Add(new DelegateStartup(order) { Services = configure });

    /// <summary>Adds to every shell's pipeline.</summary>
    public OrchardCoreBuilder Configure(Action<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider> configure, int order = 0)
        => Add(new DelegateStartup(order) { Pipeline = configure });

    /// <summary>Adds to every shell's pipeline.</summary>
    public OrchardCoreBuilder Configure(Action<IApplicationBuilder> configure, int order = 0)
        => Configure((app, _, _) => configure(app), order);

    /// <summary>Keeps a feature enabled.</summary>
    public OrchardCoreBuilder EnableFeature(string id)
    {
        ApplicationServices.AddSingleton(new ShellFeature(id, alwaysEnabled: true));
        return this;
    }

    private OrchardCoreBuilder Add(IStartup startup)
    {
        ApplicationServices.AddSingleton(startup);
        return this;
    }
}
