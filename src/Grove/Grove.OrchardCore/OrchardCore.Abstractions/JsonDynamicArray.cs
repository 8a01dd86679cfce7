using System.Collections;
using System.Dynamic;
using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

/// <summary>A JSON array whose items are read by position.</summary>
public sealed class JsonDynamicArray : JsonDynamicBase, IEnumerable<object>, IEnumerable<JsonNode>
{
    private readonly JsonArray _array;

    public JsonDynamicArray() : this([])
    {
    }

    public JsonDynamicArray(JsonArray jsonArray) => _array = jsonArray;

    public override JsonNode Node => _array;

    public int Count => _array.Count;

    public object this[int index]
    {
        get => GetValue(index);
        set => SetValue(index, value);
    }

    public object GetValue(int index) => Wrap(_array[index]);

    public void SetValue(int index, object value) => _array[index] = Unwrap(value);

    public bool Remove(JsonNode item) => _array.Remove(item);

    public void RemoveAt(int index) => _array.RemoveAt(index);

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object result)
    {
        result = GetValue((int)indexes[0]);
        return true;
    }

    public override bool TrySetIndex(SetIndexBinder binder, object[] indexes, object value)
    {
        SetValue((int)indexes[0], value);
        return true;
    }

    public IEnumerator<object> GetEnumerator() => _array.Select(Wrap).GetEnumerator();

    IEnumerator<JsonNode> IEnumerable<JsonNode>.GetEnumerator() => _array.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public static implicit operator JsonArray(JsonDynamicArray value) => value?._array;

    public static implicit operator JsonDynamicArray(JsonArray value) => value is null ? null : new JsonDynamicArray(value);
}
