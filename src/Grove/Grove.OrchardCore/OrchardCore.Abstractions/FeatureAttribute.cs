namespace OrchardCore.Modules;

/// <summary>Ties a startup class to a feature of its module other than the main one.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public class FeatureAttribute : Attribute
{
    public FeatureAttribute(string featureName) => FeatureName = featureName;

    public string FeatureName { get; set; }
}
