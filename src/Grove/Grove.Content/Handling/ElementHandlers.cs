using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Handling;

/// <summary>The handlers of parts and fields, made once per scope.</summary>
internal sealed class ElementHandlers(IOptions<ContentOptions> options, IServiceProvider services)
{
    private readonly Dictionary<string, IContentPartHandler[]> _parts = [];
    private readonly Dictionary<string, IContentFieldHandler[]> _fields = [];

    public IReadOnlyList<IContentPartHandler> OfPart(string partName)
        => _parts.TryGetValue(partName, out var handlers)
            ? handlers
            : _parts[partName] = Make<IContentPartHandler>(options.Value.ContentPartOptionsLookup.GetValueOrDefault(partName)?.Handlers);

    public IReadOnlyList<IContentFieldHandler> OfField(string fieldName)
        => _fields.TryGetValue(fieldName, out var handlers)
            ? handlers
            : _fields[fieldName] = Make<IContentFieldHandler>(options.Value.ContentFieldOptionsLookup.GetValueOrDefault(fieldName)?.Handlers);

    private T[] Make<T>(IReadOnlyList<Type>? types) => [.. (types ?? []).Select(type => (T)services.GetRequiredService(type))];
}
