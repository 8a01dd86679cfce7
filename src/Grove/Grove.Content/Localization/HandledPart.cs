using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentManagement;

namespace Grove.Content.Localization;

/// <summary>Tells which part a handler of translations is for.</summary>
internal static class HandledPart
{
    public static bool Handles(this IContentLocalizationPartHandler handler, ContentPart part)
    {
        for (var type = handler.GetType(); type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ContentLocalizationPartHandlerBase<>))
            {
                return type.GenericTypeArguments[0].IsInstanceOfType(part);
            }
        }

        return true;
    }
}
