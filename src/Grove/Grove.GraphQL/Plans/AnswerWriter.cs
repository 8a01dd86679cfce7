using System.Collections;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphQL.Types;

namespace Grove.GraphQL.Plans;

/// <summary>Writes an answer as JSON, reading plain values on the way.</summary>
internal sealed class AnswerWriter(Utf8JsonWriter json, JsonSerializerOptions options)
{
    public void Write(Node node)
    {
        var fields = node.Plan.Fields;
        json.WriteStartObject();

        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i];
            json.WritePropertyName(field.Key);

            if (field.TypeName is { } name)
            {
                json.WriteStringValue(name);
            }
            else if (field.Selection is not null)
            {
                WriteNodes(node.Values?[i]);
            }
            else
            {
                Write(field, field.Type, field.IsReadLate ? field.Reader!.Read(node.Source) : node.Values?[i]);
            }
        }

        json.WriteEndObject();
    }

    private void WriteNodes(object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case Node node:
                Write(node);
                break;
            default:
                json.WriteStartArray();

                foreach (var inner in (List<object?>)value)
                {
                    WriteNodes(inner);
                }

                json.WriteEndArray();
                break;
        }
    }

    private void Write(PlannedField field, IGraphType type, object? value)
    {
        var isRequired = type is NonNullGraphType;
        type = type is NonNullGraphType required ? required.ResolvedType! : type;

        if (value is null)
        {
            WriteNull(field, isRequired);
        }
        else if (type is ListGraphType list)
        {
            WriteList(field, list.ResolvedType!, value as IEnumerable ?? throw new NotPlannedException($"'{field.Ast.Name}' is not a list."));
        }
        else if (value is string text && type is StringGraphType)
        {
            json.WriteStringValue(text);
        }
        else if (value is JsonValue written)
        {
            WriteStored(written);
        }
        else
        {
            WriteScalar(field, ((ScalarGraphType)type).Serialize(value));
        }
    }

    /// <summary>
    /// As it is stored, rather than read and escaped again, which is done character by character outside ASCII. What was stored with more escapes than
    /// the answer has, as others store it, is written anew.
    /// </summary>
    private void WriteStored(JsonValue text)
    {
        if (text.TryGetValue(out JsonElement element) && JsonMarshal.GetRawUtf8Value(element) is var stored && stored.IndexOf("\\u"u8) < 0)
        {
            json.WriteRawValue(stored, skipInputValidation: true);
        }
        else
        {
            text.WriteTo(json);
        }
    }

    private void WriteNull(PlannedField field, bool isRequired)
    {
        if (isRequired)
        {
            throw new NotPlannedException($"'{field.Ast.Name}' may not be null.");
        }

        json.WriteNullValue();
    }

    private void WriteList(PlannedField field, IGraphType type, IEnumerable values)
    {
        json.WriteStartArray();

        foreach (var value in values)
        {
            Write(field, type, value);
        }

        json.WriteEndArray();
    }

    private void WriteScalar(PlannedField field, object? value)
    {
        switch (value)
        {
            case null:
                throw new NotPlannedException($"'{field.Ast.Name}' has a value that is not of its type.");
            case string text:
                json.WriteStringValue(text);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            default:
                JsonSerializer.Serialize(json, value, value.GetType(), options);
                break;
        }
    }
}
