using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jint;
using Jint.Native;
using Jint.Runtime;

namespace Grove.Recipes.Scripting;

/// <summary>
/// Replaces the texts of a recipe that are scripts, "[js: ...]", by their results. Scripts see the functions that they are given and
/// nothing else; their time and memory are bounded.
/// </summary>
internal sealed class RecipeScripts
{
    private const string Begin = "[js:";

    private readonly Lazy<Engine> _engine;
    private readonly JsonObject _variables;
    private readonly HashSet<string> _evaluating = [];

    public RecipeScripts(JsonObject? variables, object? environment, ScriptHost host)
    {
        _variables = variables ?? [];
        _engine = new Lazy<Engine>(() => host.CreateEngine()
            .SetValue("variables", (Func<string, JsValue>)Variable)
            .SetValue("parameters", (Func<string, object?>)(name => (environment as IDictionary<string, object>)?.TryGetValue(name, out var value) is true ? value : null)));
    }

    /// <summary>Evaluates the scripts anywhere in <paramref name="json"/>, in place.</summary>
    public void Evaluate(JsonNode? json, string path)
    {
        switch (json)
        {
            case JsonObject properties:
                foreach (var (name, value) in properties.ToArray())
                {
                    Replace(value, $"{path}.{name}", result => properties[name] = result);
                }

                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                {
                    var position = i;
                    Replace(items[i], $"{path}[{i}]", result => items[position] = result);
                }

                break;
        }
    }

    private void Replace(JsonNode? node, string path, Action<JsonNode?> replace)
    {
        if (node is not JsonValue value)
        {
            Evaluate(node, path);
        }
        else if (IsScript(value, out var script))
        {
            replace(Run(script, path));
        }
    }

    private static bool IsScript(JsonValue value, out string script)
    {
        script = "";

        if (value.GetValueKind() is not JsonValueKind.String || value.GetValue<string>() is not { } text
            || !text.StartsWith(Begin, StringComparison.Ordinal) || !text.EndsWith(']'))
        {
            return false;
        }

        script = text[Begin.Length..^1];
        return true;
    }

    private string Run(string script, string path)
    {
        try
        {
            return Convert.ToString(_engine.Value.Evaluate(script).ToObject(), CultureInfo.InvariantCulture) ?? "";
        }
        catch (Exception exception) when (exception is JintException or ScriptPreparationException or TimeoutException or InvalidOperationException or FormatException)
        {
            throw new RecipeScriptException(path, script, exception);
        }
    }

    /// <summary>The variable's value; a script among the variables runs once, when it is first asked for.</summary>
    private JsValue Variable(string name)
    {
        var value = _variables[name] ?? throw new InvalidOperationException($"the recipe has no variable '{name}'.");

        if (value is JsonValue text && IsScript(text, out var script))
        {
            if (!_evaluating.Add(name))
            {
                throw new InvalidOperationException($"the variable '{name}' refers to itself.");
            }

            _variables[name] = value = Run(script, $"$.variables.{name}");
            _evaluating.Remove(name);
        }

        return value is JsonValue simple && simple.GetValueKind() is JsonValueKind.String
            ? simple.GetValue<string>()
            : _engine.Value.Evaluate($"({value.ToJsonString()})");
    }
}
