using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Builders.Models;

public class ShellBlueprint
{
    public IDictionary<Type, IEnumerable<IFeatureInfo>> Dependencies { get; set; }
    public ShellBlueprint() { }
    public ShellDescriptor Descriptor { get; set; }
    public ShellSettings Settings { get; set; }
}
