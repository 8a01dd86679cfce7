namespace OrchardCore.Modules.Manifest;

/// <summary>Names an assembly that an application uses as a module; the build adds one for each.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class ModuleNameAttribute : Attribute
{
    public ModuleNameAttribute(string name) => Name = name;

    public string Name { get; }
}
