using Grove.Recipes.Reading;
using Jint;
using Microsoft.Extensions.Options;
using OrchardCore.Scripting;

namespace Grove.Recipes.Scripting;

/// <summary>Makes engines for scripts: bounded in time and memory, without access to .NET but for the functions that features provide.</summary>
internal sealed class ScriptHost(IEnumerable<IGlobalMethodProvider> providers, IServiceProvider services, TimeProvider time, IOptions<RecipeOptions> options)
{
    public Engine CreateEngine()
    {
        var engine = new Engine(engine =>
        {
            engine.TimeoutInterval(options.Value.ScriptTimeout).LimitMemory(options.Value.ScriptMemory).LimitRecursion(100).Strict().DisableStringCompilation();
            engine.TimeSystem = new ScriptTime(time);
            engine.Interop.Enabled = false;
            engine.Interop.ExceptionHandler = static _ => true;
        });

        foreach (var method in providers.SelectMany(provider => provider.GetMethods()).Where(method => method.Method is not null))
        {
            engine.SetValue(method.Name, method.Method(services));
        }

        return engine;
    }
}
