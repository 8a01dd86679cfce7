
namespace OrchardCore.Modules;

public interface IModularTenantEvents
{
    Task ActivatedAsync();
    Task ActivatingAsync();
    Task TerminatedAsync();
    Task TerminatingAsync();
}
