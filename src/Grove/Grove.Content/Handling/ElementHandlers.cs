using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Handling;

/// <summary>The handlers of parts and fields that do anything at an event, made once per scope. The others are not made: reading an item needs hardly any.</summary>
internal sealed class ElementHandlers(IOptions<ContentOptions> options, IServiceProvider services)
{
    private readonly Dictionary<Type, object> _made = [];

    public IEnumerable<IContentPartHandler> OfPart(string partName, string name)
        => Make<IContentPartHandler>(options.Value.ContentPartOptionsLookup.GetValueOrDefault(partName)?.Handlers, name);

    public IEnumerable<IContentFieldHandler> OfField(string fieldName, string name)
        => Make<IContentFieldHandler>(options.Value.ContentFieldOptionsLookup.GetValueOrDefault(fieldName)?.Handlers, name);

    private IEnumerable<T> Make<T>(IReadOnlyList<Type>? types, string name)
        => (types ?? []).Where(type => HandledEvents.Handles(type, name)).Select(type => (T)Make(type));

    private object Make(Type type)
    {
        if (!_made.TryGetValue(type, out var handler))
        {
            _made.Add(type, handler = services.GetRequiredService(type));
        }

        return handler;
    }
}
