using Grove.Hosting.Features;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor.Compilation;
using Microsoft.AspNetCore.Razor.Hosting;

namespace Grove.Hosting.Web;

/// <summary>The compiled views of the enabled modules, each at /Areas/{module}/..., where Orchard Core has them.</summary>
internal sealed class ModuleViews(IReadOnlyList<ModuleExtension> modules) : IApplicationFeatureProvider<ViewsFeature>
{
    private readonly RazorCompiledItemLoader _loader = new();

    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ViewsFeature feature)
    {
        foreach (var module in modules)
        {
            foreach (var item in _loader.LoadItems(module.Assembly))
            {
                feature.ViewDescriptors.Add(new CompiledViewDescriptor(item) { RelativePath = $"/{module.SubPath}{item.Identifier}" });
            }
        }
    }
}
