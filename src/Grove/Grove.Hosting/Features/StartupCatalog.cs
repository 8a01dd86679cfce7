using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules;

namespace Grove.Hosting.Features;

/// <summary>The startup classes of each module and the features that they belong to.</summary>
internal sealed class StartupCatalog
{
    private readonly ConcurrentDictionary<Assembly, StartupType[]> _types = new();

    /// <summary>The startups of the enabled features, in the order of the features and then in their own.</summary>
    public IStartup[] Create(IReadOnlyCollection<IFeatureInfo> enabled, IServiceProvider services)
    {
        var ids = enabled.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);

        return
        [
            .. enabled
                .SelectMany(feature => Of((ModuleExtension)feature.Extension)
                    .Where(startup => startup.FeatureId == feature.Id && startup.RequiredFeatures.All(ids.Contains)))
                .Select(startup => (IStartup)ActivatorUtilities.CreateInstance(services, startup.Type))
                .Concat(services.GetServices<IStartup>())
                .OrderBy(startup => startup.Order),
        ];
    }

    private StartupType[] Of(ModuleExtension module) => _types.GetOrAdd(module.Assembly, static (assembly, id) =>
    [
        .. assembly.GetExportedTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false } && type.IsAssignableTo(typeof(IStartup)))
            .Select(type => new StartupType(
                type,
                type.GetCustomAttribute<FeatureAttribute>()?.FeatureName ?? id,
                [.. RequireFeaturesAttribute.GetRequiredFeatureNamesForType(type)])),
    ], module.Id);

    private sealed record StartupType(Type Type, string FeatureId, string[] RequiredFeatures);
}
