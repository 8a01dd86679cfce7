namespace OrchardCore.Modules.Manifest;

/// <summary>Declares a feature of the module whose assembly carries this attribute.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class FeatureAttribute : Attribute
{
    /// <summary>Whether the attribute names a feature.</summary>
    public virtual bool Exists => !string.IsNullOrEmpty(Id);

    public virtual string Id { get; set; }

    public virtual string Name { get; set; }

    public virtual string Description { get; set; }

    public virtual string Category { get; set; }

    public virtual string Priority { get; set; }

    public virtual string[] Dependencies { get; set; } = [];

    public virtual bool DefaultTenantOnly { get; set; }

    public virtual bool IsAlwaysEnabled { get; set; }

    public virtual bool EnabledByDependencyOnly { get; set; }
}
