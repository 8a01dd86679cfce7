using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Handling;

/// <summary>Tells all handlers what happens to an item: first what is about to happen in their order, then what has happened in the reverse one.</summary>
internal sealed class ContentHandlers(IEnumerable<IContentHandler> handlers)
{
    private readonly IContentHandler[] _handlers = [.. handlers];

    public async Task BeforeAsync<TContext>(TContext context, Func<IContentHandler, TContext, Task> tell)
    {
        foreach (var handler in _handlers)
        {
            await tell(handler, context);
        }
    }

    public async Task AfterAsync<TContext>(TContext context, Func<IContentHandler, TContext, Task> tell)
    {
        for (var i = _handlers.Length - 1; i >= 0; i--)
        {
            await tell(_handlers[i], context);
        }
    }
}
