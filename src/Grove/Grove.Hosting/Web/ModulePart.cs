using System.Reflection;
using Grove.Hosting.Features;
using Microsoft.AspNetCore.Mvc.ApplicationParts;

namespace Grove.Hosting.Web;

/// <summary>
/// What MVC looks at in a module to find controllers, view components and tag helpers: its public types. Looking at all types would load them,
/// and the libraries that they are made of, into a process that may never use them.
/// </summary>
internal sealed class ModulePart(ModuleExtension module) : ApplicationPart, IApplicationPartTypeProvider
{
    public override string Name => module.Id;

    public IEnumerable<TypeInfo> Types { get; } = [.. module.Assembly.GetExportedTypes().Select(type => type.GetTypeInfo())];
}
