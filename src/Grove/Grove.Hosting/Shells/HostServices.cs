using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Modules;

namespace Grove.Hosting.Shells;

/// <summary>
/// Passes the host's services on to the shell's container: singletons as the instances that the host has, so that the shell neither makes
/// them again nor disposes of them, the others as they are registered. Routing is left out: each shell has its own.
/// </summary>
internal sealed class HostServices(IServiceCollection hostServices, IServiceProvider host)
{
    private static readonly HashSet<Type> _routing =
    [
        .. new ServiceCollection().AddRouting().Select(service => service.ServiceType)
            .Where(type => !type.IsGenericTypeDefinition && type.Namespace?.StartsWith("Microsoft.AspNetCore.Routing", StringComparison.Ordinal) is true),
        typeof(Microsoft.Extensions.Options.IConfigureOptions<Microsoft.AspNetCore.Routing.RouteOptions>),
        typeof(Microsoft.AspNetCore.Routing.EndpointDataSource),
    ];

    private readonly ConcurrentDictionary<Type, object?[]> _instances = new();

    public IServiceProvider Provider => host;

    public void PassOnTo(IServiceCollection shellServices)
    {
        var positions = new Dictionary<Type, int>();

        foreach (var service in hostServices)
        {
            var position = positions.GetValueOrDefault(service.ServiceType);
            positions[service.ServiceType] = position + 1;

            if (IsTheHostsOwn(service))
            {
                continue;
            }

            shellServices.Add(
                service is { Lifetime: ServiceLifetime.Singleton, IsKeyedService: false, ImplementationInstance: null, ServiceType.IsGenericTypeDefinition: false }
                    ? ServiceDescriptor.Singleton(service.ServiceType, Instance(service.ServiceType, position))
                    : service);
        }
    }

    private static bool IsTheHostsOwn(ServiceDescriptor service)
        => service.ServiceType == typeof(IHostedService)
            || service.ServiceType == typeof(IServer)
            || service.ServiceType == typeof(IStartup)
            || _routing.Contains(service.ServiceType);

    private object Instance(Type type, int position)
        => _instances.GetOrAdd(type, static (type, host) => [.. host.GetServices(type)], host)[position]!;
}
