using System.Dynamic;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;

namespace System.Text.Json.Dynamic;

/// <summary>A JSON object whose properties are its members.</summary>
public sealed class JsonDynamicObject : JsonDynamicBase
{
    private readonly JsonObject _object;

    public JsonDynamicObject() : this([])
    {
    }

    public JsonDynamicObject(JsonObject jsonObject) => _object = jsonObject;

    public override JsonNode Node => _object;

    public int Count => _object.Count;

    public object this[string key]
    {
        get => GetValue(key);
        set => SetValue(key, value);
    }

    public object GetValue(string key) => Wrap(_object[key]);

    public void SetValue(string key, object value) => _object[key] = Unwrap(value);

    public bool Remove(string key) => _object.Remove(key);

    public void Merge(JsonNode content, JsonMergeSettings settings = null) => _object.Merge(content, settings);

    public override IEnumerable<string> GetDynamicMemberNames() => _object.Select(property => property.Key);

    public override bool TryGetMember(GetMemberBinder binder, out object result)
    {
        result = GetValue(binder.Name);
        return true;
    }

    public override bool TrySetMember(SetMemberBinder binder, object value)
    {
        SetValue(binder.Name, value);
        return true;
    }

    public static implicit operator JsonObject(JsonDynamicObject value) => value?._object;

    public static implicit operator JsonDynamicObject(JsonObject value) => value is null ? null : new JsonDynamicObject(value);
}
