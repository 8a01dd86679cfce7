using System.Reflection;
using OrchardCore.Modules;
using OrchardCore.Modules.Manifest;

namespace Grove.Hosting.Features;

/// <summary>The modules that make up Grove, listed in this assembly's manifest.</summary>
internal sealed class GroveModuleNames : IModuleNamesProvider
{
    public IEnumerable<string> GetModuleNames()
        => typeof(GroveModuleNames).Assembly.GetCustomAttributes<ModuleNameAttribute>().Select(module => module.Name);
}
