using System.Reflection;

namespace OrchardCore.Modules;

/// <summary>Leaves a startup class out unless all the named features are enabled.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public class RequireFeaturesAttribute : Attribute
{
    public RequireFeaturesAttribute(params string[] featureNames) => RequiredFeatureNames = featureNames;

    public IList<string> RequiredFeatureNames { get; }

    public static IList<string> GetRequiredFeatureNamesForType(Type type)
        => type.GetCustomAttribute<RequireFeaturesAttribute>()?.RequiredFeatureNames ?? [];
}
