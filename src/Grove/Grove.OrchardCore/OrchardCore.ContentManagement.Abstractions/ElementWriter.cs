using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

/// <summary>Writes the properties of an element over its JSON and keeps what the type does not know.</summary>
internal static class ElementWriter
{
    public static void Write(Type type, JsonObject values, JsonObject data)
    {
        foreach (var property in JOptions.Default.GetTypeInfo(type).Properties)
        {
            if (property.Get is null)
            {
                continue;
            }

            var isElement = typeof(ContentElement).IsAssignableFrom(property.PropertyType);

            if (values[property.Name] is { } value)
            {
                if (isElement && value is JsonObject inner && data[property.Name] is JsonObject target)
                {
                    Write(property.PropertyType, inner, target);
                }
                else
                {
                    data[property.Name] = value.DeepClone();
                }
            }
            else if (!isElement)
            {
                // A property set to null clears what was there; a field that was never read as a property stays.
                data.Remove(property.Name);
            }
        }
    }
}
