using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Grove.Recipes.Reading;
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

    /// <summary>Reads a value whose texts may be scripts; they are evaluated in their order.</summary>
    /// <param name="json">The value.</param>
    /// <param name="place">Where in the step it is.</param>
    public JsonNode? Read(ReadOnlySpan<byte> json, string place)
        => RecipeScanner.Parse(MayHaveScripts(json) && Evaluate(json, place) is { } evaluated ? evaluated.WrittenSpan : json);

    // Every letter of a script's beginning may be escaped.
    private static bool MayHaveScripts(ReadOnlySpan<byte> json) => json.IndexOf("[js:"u8) >= 0 || json.IndexOf("\\u00"u8) >= 0;

    /// <summary>The value with results in the place of scripts; null where it has none.</summary>
    private ArrayBufferWriter<byte>? Evaluate(ReadOnlySpan<byte> json, string place)
    {
        ArrayBufferWriter<byte>? output = null;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var copied = 0;

        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.String || !(reader.ValueIsEscaped || reader.ValueSpan.StartsWith("[js:"u8)) || !IsScript(reader.GetString()!, out var script))
            {
                continue;
            }

            var start = (int)reader.TokenStartIndex;
            output ??= new ArrayBufferWriter<byte>(json.Length + 256);
            output.Write(json[copied..start]);

            try
            {
                output.Write(JsonSerializer.SerializeToUtf8Bytes(Run(script), JOptions.Default));
            }
            catch (Exception exception) when (IsFault(exception))
            {
                throw new RecipeScriptException(place + JsonPlace.Of(json, start), script, exception);
            }

            copied = (int)reader.BytesConsumed;
        }

        output?.Write(json[copied..]);
        return output;
    }

    private static bool IsScript(string text, out string script)
    {
        var isScript = text.StartsWith(Begin, StringComparison.Ordinal) && text.EndsWith(']');
        script = isScript ? text[Begin.Length..^1] : "";
        return isScript;
    }

    private string Run(string script) => Convert.ToString(_engine.Value.Evaluate(Prepare(script)).ToObject(), CultureInfo.InvariantCulture) ?? "";

    private static bool IsFault(Exception exception)
        => exception is JintException or ScriptPreparationException or TimeoutException or InvalidOperationException or FormatException;

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

        if (value is JsonValue text && text.TryGetValue<string>(out var written) && IsScript(written, out var script))
        {
            if (!_evaluating.Add(name))
            {
                throw new InvalidOperationException($"the variable '{name}' refers to itself.");
            }

            try
            {
                _variables[name] = value = Run(script);
            }
            catch (Exception exception) when (IsFault(exception))
            {
                throw new RecipeScriptException(value.GetPath(), script, exception);
            }

            _evaluating.Remove(name);
        }

        return value is JsonValue simple && simple.GetValueKind() is JsonValueKind.String
            ? simple.GetValue<string>()
            : _engine.Value.Evaluate($"({value.ToJsonString()})");
    }
}
