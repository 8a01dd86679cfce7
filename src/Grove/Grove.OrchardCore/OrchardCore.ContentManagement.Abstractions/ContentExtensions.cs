using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

/// <summary>Reads and writes the elements of an element by name and type.</summary>
public static class ContentExtensions
{
    /// <summary>The element of this name, the same instance each time, or null.</summary>
    public static TElement Get<TElement>(this ContentElement contentElement, string name) where TElement : ContentElement
        => (TElement)contentElement.Get(typeof(TElement), name);

    /// <summary>The element of this name as the type, the same instance each time, or null.</summary>
    public static ContentElement Get(this ContentElement contentElement, Type contentElementType, string name)
    {
        if (contentElement.Known(name) is { } known && contentElementType.IsInstanceOfType(known))
        {
            return known;
        }

        if (contentElement.SharedData[name] is not JsonObject data)
        {
            return null;
        }

        var element = contentElement.Read(contentElementType, name, data);
        element.ContentItem = contentElement.ContentItem;
        contentElement.Elements[name] = element;
        return element;
    }

    /// <summary>The element of this name; a new one is added where there is none.</summary>
    public static TElement GetOrCreate<TElement>(this ContentElement contentElement, string name) where TElement : ContentElement, new()
    {
        if (contentElement.Get<TElement>(name) is { } existing)
        {
            return existing;
        }

        var element = new TElement { ContentItem = contentElement.ContentItem };
        contentElement.Data[name] = element.Data;
        contentElement.Elements[name] = element;
        return element;
    }

    /// <summary>Writes what the element's properties hold into the JSON below the name.</summary>
    public static ContentElement Apply(this ContentElement contentElement, string name, ContentElement element)
    {
        var values = JObject.FromObject(element);

        if (contentElement.Data[name] is JsonObject data)
        {
            ElementWriter.Write(element.GetType(), values, data);
        }
        else
        {
            data = values;
            contentElement.Data[name] = data;
        }

        element.ContentItem = contentElement.ContentItem;

        if (!ReferenceEquals(element.Data, data))
        {
            // What the element holds besides its properties (its fields) goes with it.
            foreach (var (key, value) in element.Data)
            {
                if (!data.ContainsKey(key))
                {
                    data[key] = value?.DeepClone();
                }
            }

            element.Data = data;
        }

        contentElement.Elements[name] = element;
        return contentElement;
    }

    /// <summary>Writes all that the other element holds over this one.</summary>
    public static ContentElement Apply(this ContentElement contentElement, ContentElement element)
    {
        contentElement.Data.Merge(JObject.FromObject(element));
        contentElement.Elements.Clear();
        return contentElement;
    }

    /// <summary>Writes the part's properties into the item that it belongs to.</summary>
    public static ContentPart Apply(this ContentPart contentPart)
    {
        contentPart.ContentItem.Apply(contentPart.GetType().Name, contentPart);
        return contentPart;
    }

    /// <summary>Adds the element below the name if nothing is there.</summary>
    public static ContentElement Weld(this ContentElement contentElement, string name, ContentElement element)
    {
        if (!contentElement.Has(name))
        {
            element.Data = JObject.FromObject(element);
            element.ContentItem = contentElement.ContentItem;
            contentElement.Data[name] = element.Data;
            contentElement.Elements[name] = element;
        }

        return contentElement;
    }

    /// <summary>Changes the element of this name, made if there is none, and writes it back.</summary>
    public static ContentElement Alter<TElement>(this ContentElement contentElement, string name, Action<TElement> action) where TElement : ContentElement, new()
    {
        var element = contentElement.GetOrCreate<TElement>(name);
        action(element);
        return contentElement.Apply(name, element);
    }

    /// <summary>Changes the element of this name, made if there is none, and writes it back.</summary>
    public static async Task<ContentElement> AlterAsync<TElement>(this ContentElement contentElement, string name, Func<TElement, Task> action) where TElement : ContentElement, new()
    {
        var element = contentElement.GetOrCreate<TElement>(name);
        await action(element);
        return contentElement.Apply(name, element);
    }

    public static bool Has<TElement>(this ContentElement contentElement) where TElement : ContentElement => contentElement.Has(typeof(TElement).Name);

    public static bool Remove(this ContentElement contentElement, string name)
    {
        contentElement.Elements.Remove(name);
        return contentElement.Data.Remove(name);
    }

    /// <summary>The elements already read that are of the type.</summary>
    public static IEnumerable<TElement> OfType<TElement>(this ContentElement contentElement) where TElement : ContentElement
        => contentElement.Elements.Values.OfType<TElement>();

    public static bool IsPublished(this IContent content) => content.ContentItem is { Published: true };

    public static bool HasDraft(this IContent content) => content.ContentItem is { } item && (!item.Published || !item.Latest);
}
