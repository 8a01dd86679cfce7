using System.Dynamic;
using System.Globalization;
using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

/// <summary>A JSON value that converts to what it is assigned to.</summary>
public sealed class JsonDynamicValue : JsonDynamicBase, IEquatable<JsonDynamicValue>
{
    private readonly JsonValue _value;

    public JsonDynamicValue(JsonValue jsonValue) => _value = jsonValue;

    public override JsonNode Node => _value;

    public override bool TryConvert(ConvertBinder binder, out object result)
    {
        result = binder.Type == typeof(string) ? ToString() : _value.ToObject(binder.Type);
        return true;
    }

    public bool Equals(JsonDynamicValue other) => other is not null && JsonNode.DeepEquals(_value, other._value);

    public override bool Equals(object obj) => obj is JsonDynamicValue other ? Equals(other) : obj is not null && JsonNode.DeepEquals(_value, JNode.FromObject(obj));

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => _value.GetValueKind() == JsonValueKind.String ? _value.GetValue<string>() : _value.ToJsonString();

    public string ToString(IFormatProvider formatProvider)
        => _value.GetValueKind() == JsonValueKind.Number ? _value.ToObject<decimal>().ToString(formatProvider) : ToString();

    public string ToString(string format) => ToString(format, CultureInfo.CurrentCulture);

    public string ToString(string format, IFormatProvider formatProvider)
        => _value.GetValueKind() == JsonValueKind.Number ? _value.ToObject<decimal>().ToString(format, formatProvider) : ToString();
}
