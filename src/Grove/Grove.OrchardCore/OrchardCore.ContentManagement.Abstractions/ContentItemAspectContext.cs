namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Asks the handlers of an item to fill an aspect of it.</summary>
public class ContentItemAspectContext
{
    public ContentItem ContentItem { get; set; }

    public object Aspect { get; set; }

    /// <summary>Runs the action if this is the aspect that is asked for.</summary>
    public async Task<ContentItemAspectContext> ForAsync<TAspect>(Func<TAspect, Task> action) where TAspect : class
    {
        if (Aspect is TAspect aspect)
        {
            await action(aspect);
        }

        return this;
    }
}
