using System.Reflection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Modules;
using OrchardCore.Modules.Manifest;

namespace Grove.Hosting.Features;

/// <summary>The modules that the build listed in the application's assembly.</summary>
internal sealed class ApplicationModuleNames(IHostEnvironment environment) : IModuleNamesProvider
{
    public IEnumerable<string> GetModuleNames()
        => Assembly.Load(new AssemblyName(environment.ApplicationName)).GetCustomAttributes<ModuleNameAttribute>().Select(module => module.Name);
}
