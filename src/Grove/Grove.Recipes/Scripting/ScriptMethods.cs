using System.Net;
using System.Text;
using Microsoft.Extensions.Configuration;
using OrchardCore;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Scripting;

namespace Grove.Recipes.Scripting;

/// <summary>The functions that every script of a recipe may call.</summary>
internal sealed class ScriptMethods(IShellConfiguration configuration) : IGlobalMethodProvider
{
    public IEnumerable<GlobalMethod> GetMethods() =>
    [
        Method("uuid", _ => (Func<string>)IdGenerator.GenerateId),
        Method("base64", _ => (Func<string, string>)(encoded => Encoding.UTF8.GetString(Convert.FromBase64String(encoded)))),
        Method("html", _ => (Func<string, string>)(encoded => WebUtility.HtmlDecode(encoded))),
        Method("configuration", _ => (Func<string, object?, object?>)Configuration),
    ];

    private object? Configuration(string key, object? fallback)
        => configuration.GetValue<string?>(key) ?? fallback;

    private static GlobalMethod Method(string name, Func<IServiceProvider, Delegate> method) => new() { Name = name, Method = method };
}
