using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

/// <summary>An element that was read for all, and how it is copied for one.</summary>
internal sealed class HeldElement
{
    private readonly ElementCopier _copier;

    private HeldElement(ContentElement element, ElementCopier copier) => (Element, _copier) = (element, copier);

    public ContentElement Element { get; }

    public ContentElement Copy() => _copier.Copy(Element);

    /// <summary>Null where a copy would share with the element what can be changed.</summary>
    public static HeldElement TryRead(Type type, JsonObject data)
    {
        if (ElementCopier.For(type) is not { } copier || data.ToObject(type) is not ContentElement element || !copier.CanCopy(element))
        {
            return null;
        }

        element.Data = data;
        return new(element, copier);
    }
}
