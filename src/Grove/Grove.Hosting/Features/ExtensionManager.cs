using System.Reflection;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules;

namespace Grove.Hosting.Features;

/// <summary>Knows every module and feature that the application brings, and how features depend on each other.</summary>
public sealed class ExtensionManager : IExtensionManager
{
    private readonly Dictionary<string, ModuleExtension> _modules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IFeatureInfo> _features = new(StringComparer.Ordinal);
    private readonly IFeatureInfo[] _ordered;

    public ExtensionManager(IEnumerable<IModuleNamesProvider> names)
    {
        foreach (var name in names.SelectMany(provider => provider.GetModuleNames()).Distinct())
        {
            Add(ModuleExtension.Load(Assembly.Load(new AssemblyName(name))));
        }

        AddEffectlessFeatures();
        _ordered = FeatureOrder.Sort(_features.Values, _features);
    }

    public IReadOnlyCollection<ModuleExtension> Modules => _modules.Values;

    public IEnumerable<IExtensionInfo> GetExtensions() => _modules.Values;

    public IExtensionInfo GetExtension(string extensionId) => _modules.GetValueOrDefault(extensionId)!;

    public IEnumerable<IFeatureInfo> GetFeatures() => _ordered;

    public Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync() => Task.FromResult<IEnumerable<IFeatureInfo>>(_ordered);

    /// <summary>The feature and what it needs, what is needed first.</summary>
    public IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        Collect(featureId, neededBy: null);
        return _ordered.Where(feature => needed.Contains(feature.Id));

        void Collect(string id, string? neededBy)
        {
            if (!_features.TryGetValue(id, out var feature))
            {
                throw new UnknownFeatureException(id, neededBy);
            }

            if (needed.Add(id))
            {
                Array.ForEach(feature.Dependencies, dependency => Collect(dependency, id));
            }
        }
    }

    /// <summary>The feature and those that need it.</summary>
    public IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId)
    {
        var dependents = new HashSet<string>(StringComparer.Ordinal) { featureId };
        return [.. _ordered.Where(feature => feature.Id == featureId || (feature.Dependencies.Any(dependents.Contains) && dependents.Add(feature.Id)))];
    }

    private void Add(ModuleExtension module)
    {
        _modules.Add(module.Id, module);

        foreach (var feature in module.Features)
        {
            if (_features.TryGetValue(feature.Id, out var other))
            {
                throw new InvalidOperationException(
                    $"The feature '{feature.Id}' is declared twice: by the modules '{other.Extension.Id}' and '{module.Id}'.");
            }

            _features.Add(feature.Id, feature);
        }
    }

    private void AddEffectlessFeatures()
    {
        if (_modules.TryGetValue(typeof(ExtensionManager).Assembly.GetName().Name!, out var hosting))
        {
            foreach (var id in EffectlessFeatures.Ids)
            {
                _features.TryAdd(id, new FeatureInfo(new OrchardCore.Modules.Manifest.FeatureAttribute { Id = id }, id, hosting));
            }
        }
    }
}
