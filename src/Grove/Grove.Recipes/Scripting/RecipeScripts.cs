using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jint;
using Jint.Native;
using Jint.Runtime;
using Script = Acornima.Ast.Script;

namespace Grove.Recipes.Scripting;

/// <summary>
/// Replaces the texts of a recipe that are scripts, "[js: ...]", by their results. Scripts see the functions that they are given and
/// nothing else; their time and memory are bounded.
/// </summary>
internal sealed class RecipeScripts
{
    private const string Begin = "[js:";

    /// <summary>How many different scripts are kept parsed: the items of an import repeat a few.</summary>
    private const int MaxPrepared = 100;

    private readonly Lazy<Engine> _engine;
    private readonly JsonObject _variables;
    private readonly HashSet<string> _evaluating = [];
    private readonly Dictionary<string, Prepared<Script>> _prepared = [];

    public RecipeScripts(JsonObject? variables, object? environment, ScriptHost host)
    {
        _variables = variables ?? [];
        _engine = new Lazy<Engine>(() => host.CreateEngine()
            .SetValue("variables", (Func<string, JsValue>)Variable)
            .SetValue("parameters", (Func<string, object?>)(name => (environment as IDictionary<string, object>)?.TryGetValue(name, out var value) is true ? value : null)));
    }

    /// <summary>Evaluates the scripts anywhere in <paramref name="json"/>, in place, in their order.</summary>
    public void Evaluate(JsonNode? json)
    {
        switch (json)
        {
            case JsonObject properties:
                // Most objects have no script of their own, and are gone through without a copy.
                foreach (var (name, value) in properties.Any(property => IsScript(property.Value, out _)) ? properties.ToArray() : (IEnumerable<KeyValuePair<string, JsonNode?>>)properties)
                {
                    if (IsScript(value, out var script))
                    {
                        properties[name] = Run(script, value!);
                    }
                    else
                    {
                        Evaluate(value);
                    }
                }

                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                {
                    if (IsScript(items[i], out var script))
                    {
                        items[i] = Run(script, items[i]!);
                    }
                    else
                    {
                        Evaluate(items[i]);
                    }
                }

                break;
        }
    }

    private static bool IsScript(JsonNode? node, out string script)
    {
        script = "";

        if (node is not JsonValue value)
        {
            return false;
        }

        // Most texts are not scripts, and are told apart without being read.
        if (value.TryGetValue<JsonElement>(out var element) && element.ValueKind is JsonValueKind.String
            && JsonMarshal.GetRawUtf8Value(element) is var raw && !raw.StartsWith("\"[js:"u8) && !raw.StartsWith("\"\\"u8))
        {
            return false;
        }

        if (value.GetValueKind() is not JsonValueKind.String || value.GetValue<string>() is not { } text
            || !text.StartsWith(Begin, StringComparison.Ordinal) || !text.EndsWith(']'))
        {
            return false;
        }

        script = text[Begin.Length..^1];
        return true;
    }

    private string Run(string script, JsonNode place)
    {
        try
        {
            return Convert.ToString(_engine.Value.Evaluate(Prepare(script)).ToObject(), CultureInfo.InvariantCulture) ?? "";
        }
        catch (Exception exception) when (exception is JintException or ScriptPreparationException or TimeoutException or InvalidOperationException or FormatException)
        {
            throw new RecipeScriptException(place.GetPath(), script, exception);
        }
    }

    private Prepared<Script> Prepare(string script)
    {
        if (!_prepared.TryGetValue(script, out var prepared))
        {
            prepared = Engine.PrepareScript(script, strict: true);

            if (_prepared.Count < MaxPrepared)
            {
                _prepared.Add(script, prepared);
            }
        }

        return prepared;
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

            _variables[name] = value = Run(script, text);
            _evaluating.Remove(name);
        }

        return value is JsonValue simple && simple.GetValueKind() is JsonValueKind.String
            ? simple.GetValue<string>()
            : _engine.Value.Evaluate($"({value.ToJsonString()})");
    }
}
