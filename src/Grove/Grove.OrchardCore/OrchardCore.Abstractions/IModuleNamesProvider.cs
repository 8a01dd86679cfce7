namespace OrchardCore.Modules;

/// <summary>Names assemblies that are modules.</summary>
public interface IModuleNamesProvider
{
    IEnumerable<string> GetModuleNames();
}
