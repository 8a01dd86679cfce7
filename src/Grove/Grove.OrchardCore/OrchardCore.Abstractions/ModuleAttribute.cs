namespace OrchardCore.Modules.Manifest;

/// <summary>Declares the module that an assembly is, and its main feature. The id is the assembly's name where none is given.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ModuleAttribute : FeatureAttribute
{
    public virtual string Type { get; set; } = "Module";

    public virtual string Author { get; set; }

    public virtual string Website { get; set; }

    public virtual string Version { get; set; }

    public virtual string[] Tags { get; set; } = [];

    /// <summary>The further features that the assembly declares.</summary>
    public virtual List<FeatureAttribute> Features { get; } = [];
}
