using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;

namespace Grove.Hosting.Web;

/// <summary>The actions of the controllers, described when somebody asks for one of them; MVC's own collection is made with the routes. A shell's never change.</summary>
internal sealed class ModuleActions(IEnumerable<IActionDescriptorProvider> providers) : IActionDescriptorCollectionProvider
{
    private readonly Lazy<ActionDescriptorCollection> _actions = new(() => Describe([.. providers.OrderBy(provider => provider.Order)]));

    public ActionDescriptorCollection ActionDescriptors => _actions.Value;

    private static ActionDescriptorCollection Describe(IActionDescriptorProvider[] providers)
    {
        var context = new ActionDescriptorProviderContext();

        foreach (var provider in providers)
        {
            provider.OnProvidersExecuting(context);
        }

        foreach (var provider in providers.Reverse())
        {
            provider.OnProvidersExecuted(context);
        }

        return new(context.Results.AsReadOnly(), version: 1);
    }
}
